/**
 * The ports {@code Ledger} and {@code Timers} on SQLite and PostgreSQL: one schema, one code path,
 * chosen by the address of the store.
 *
 * <p>Start with {@link io.github.sightline.adapter.sql.SqlStore}, which opens everything; {@link
 * io.github.sightline.adapter.sql.Transactions} and {@link io.github.sightline.adapter.sql.Alarms}
 * hold the two ideas: who may write when, and how no wake-up gets lost.
 */
@NullMarked
package io.github.sightline.adapter.sql;

import org.jspecify.annotations.NullMarked;
