-- Where an article stands, without what does not tell two pages apart.
CREATE TABLE article_address (
    address TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (address, article)
) STRICT, WITHOUT ROWID;

-- The smallest of the hashes of its words, four at a time: articles that share two may be one text.
CREATE TABLE article_sketch (
    hash    INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;

-- An article that is an earlier one again. One without a row here is the first of its kind.
CREATE TABLE article_kin (
    article  INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('version', 'copy')),
    first    INTEGER NOT NULL REFERENCES article, -- which has no row here itself
    likeness REAL NOT NULL                        -- 0 to 1: how much of the shorter text is in the longer
) STRICT;

CREATE INDEX article_kin_first ON article_kin (first);

-- What a person set right about articles. What one command changed shares one action.
CREATE TABLE article_history (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    action  INTEGER NOT NULL,
    at      TEXT NOT NULL, -- UTC
    article TEXT NOT NULL, -- article.id, which outlives its row
    field   TEXT NOT NULL CHECK (field IN ('title', 'author', 'outlet', 'url', 'published')),
    was     TEXT NOT NULL,
    became  TEXT NOT NULL
) STRICT;
