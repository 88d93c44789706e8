-- What a recruiter does with what waits: leaves it for later, reads it beside somebody else.

ALTER TABLE draft ADD COLUMN snoozed_until BIGINT;
-- When a person first opened what waits now; NULL again with every new version.
ALTER TABLE draft ADD COLUMN opened_at BIGINT;

-- Who has a draft open, for a short time that reading on makes longer.
CREATE TABLE reading (
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  member_id BIGINT NOT NULL REFERENCES member (id),
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  PRIMARY KEY (draft_id, member_id),
  CHECK (until > since)
);

-- The inbox by what is due first and by what is riskiest.
CREATE INDEX draft_attention_due ON draft (target_at, id)
  WHERE state IN ('waiting', 'toDo', 'uncertain', 'failed', 'expired');
CREATE INDEX draft_attention_risk ON draft (COALESCE(score, -1), id)
  WHERE state IN ('waiting', 'toDo', 'uncertain', 'failed', 'expired');
