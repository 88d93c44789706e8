-- What the model is told and how it came to write: enough to say every version again.

-- A prompt's file as it was when something was written with it.
CREATE TABLE prompt (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  source TEXT NOT NULL,
  first_at BIGINT NOT NULL
);

ALTER TABLE draft_version ADD COLUMN prompt_sha256 TEXT REFERENCES prompt (sha256);
-- JSON: what its writer says that it states, and the facts that each statement rests on.
ALTER TABLE draft_version ADD COLUMN claims TEXT;
-- What a follow-up was to say that was not said before.
ALTER TABLE draft_version ADD COLUMN angle TEXT;
-- What the endpoint charges for it, in millionths of the organisation's currency; absent where no price is set.
ALTER TABLE draft_version ADD COLUMN cost BIGINT CHECK (cost >= 0);
ALTER TABLE review ADD COLUMN prompt_sha256 TEXT REFERENCES prompt (sha256);
ALTER TABLE review ADD COLUMN cost BIGINT CHECK (cost >= 0);
-- JSON: which claims of the version the peer confirmed from the facts alone.
ALTER TABLE review ADD COLUMN claims TEXT;

-- When what a message may state of them last changed; absent until it does.
ALTER TABLE contact ADD COLUMN changed_at BIGINT;
ALTER TABLE job ADD COLUMN changed_at BIGINT;
-- Nobody is hired for it any more.
ALTER TABLE job ADD COLUMN closed_at BIGINT;

-- How messages are to sound and what they may tell of us: the organisation's, or one member's own.
CREATE TABLE guide (
  id {identity},
  kind TEXT NOT NULL CHECK (kind IN ('tone', 'pitch', 'voice')),
  name TEXT NOT NULL,
  -- 0 for the organisation's: a unique index takes NULLs for different.
  owner_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  changed_by BIGINT NOT NULL REFERENCES member (id),
  changed_at BIGINT NOT NULL,
  UNIQUE (kind, name, owner_id)
);

-- What has come of a version that a person waits for; gone when it is written.
CREATE TABLE writing_progress (
  draft_id BIGINT PRIMARY KEY REFERENCES draft (id),
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- When nobody will have decided in time, and how often they were told (semantics 4.34).
ALTER TABLE draft ADD COLUMN expires_at BIGINT;
ALTER TABLE draft ADD COLUMN warned BIGINT NOT NULL DEFAULT 0 CHECK (warned BETWEEN 0 AND 2);
ALTER TABLE draft ADD COLUMN warn_at BIGINT;
UPDATE draft SET warn_at = since WHERE state = 'waiting';
CREATE INDEX draft_to_warn ON draft (warn_at) WHERE warn_at IS NOT NULL;

-- The newest messages that people wrote or changed: of everybody, and of one member.
CREATE INDEX draft_by_people ON draft (id) WHERE edited = 1;
CREATE INDEX draft_version_of_member ON draft_version (member_id, draft_id) WHERE member_id IS NOT NULL;
