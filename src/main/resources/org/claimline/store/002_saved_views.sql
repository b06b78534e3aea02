-- What an analyst looked at and wants to look at again, under a name of her own.
CREATE TABLE saved_view (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL UNIQUE,
    query  TEXT NOT NULL CHECK (json_valid(query)), -- {"speakers": ["…"], "from": "2025-09-01", …}, empty fields left out
    look   TEXT NOT NULL CHECK (json_valid(look)),  -- {"lanes": "speaker", …}: how the window showed it
    saved  TEXT NOT NULL                            -- UTC
) STRICT;
