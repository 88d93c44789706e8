-- What drafts are compared by, beside what it was made from.

ALTER TABLE draft_version ADD COLUMN subject_key TEXT;
ALTER TABLE draft_version ADD COLUMN body_key TEXT;
ALTER TABLE draft_version ADD COLUMN words_key TEXT;
