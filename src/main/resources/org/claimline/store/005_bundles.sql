-- Who a note is on every machine, where that is not told by the note itself: those that came in a bundle.
CREATE TABLE note_origin (
    note   INTEGER PRIMARY KEY, -- note.number, which never comes back
    origin TEXT NOT NULL        -- 16 hexadecimal digits
) STRICT;

-- What a colleague holds otherwise than what holds here, beside it until a person takes or leaves it, and remembered then.
CREATE TABLE conflict (
    id      TEXT PRIMARY KEY,                         -- 16 hexadecimal digits, made of kind, subject and theirs
    kind    TEXT NOT NULL CHECK (kind IN ('decision', 'speaker', 'group', 'article')),
    subject TEXT NOT NULL,                            -- a statement's id, a name, two statements' ids, an article's id
    theirs  TEXT NOT NULL CHECK (json_valid(theirs)), -- as a bundle has it
    source  TEXT NOT NULL,                            -- the name of the bundle's file
    came    TEXT NOT NULL,                            -- UTC
    state   TEXT NOT NULL CHECK (state IN ('open', 'taken', 'left'))
) STRICT;

-- What people have set right about articles, a field a row: here by acts that hold, before those were, and where it came in.
CREATE VIEW article_repair AS
SELECT action, at, article, field, was, became FROM article_history
UNION ALL
SELECT h.action, a.at, h.subject, f.key, json_extract(h.was, '$.' || f.key), f.value
FROM history h JOIN act a ON a.number = h.action, json_each(h.became) f
WHERE h.what = 'article' AND a.state = 'done' AND json_extract(h.was, '$.' || f.key) IS NOT f.value;
