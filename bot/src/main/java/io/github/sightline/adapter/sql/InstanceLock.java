package io.github.sightline.adapter.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the operating system beside a database file: one bot for each file. Two would be safe
 * for the file, but everybody would be told everything twice. Gone when its process is gone.
 */
final class InstanceLock implements AutoCloseable {
  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  static InstanceLock take(Path database) {
    Path file = database.resolveSibling(database.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StoreException(
            "another bot works on %s (it holds %s). Stop it first, or give this one another store.url."
                .formatted(database, file));
      }
      return new InstanceLock(channel);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write %s. The bot must be allowed to write in that folder.".formatted(file), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held in this very process
    }
  }

  @Override
  public void close() {
    try {
      // The file stays: deleting it could take it from under the next holder.
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot release the lock beside the database", e);
    }
  }
}
