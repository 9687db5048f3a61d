-- What was read but does not count: labels that the model is unsure about, and the language of a
-- message that it does not read. Turns of before have neither. And
-- what explains a reading beside its words.
alter table turns add column unclear text not null default '[]'; -- JSON: ["video-refusal"]
alter table turns add column unread text;                        -- ISO 639-1, such as es
alter table turns add column similar_to text not null default '[]'; -- JSON: texts of examples
