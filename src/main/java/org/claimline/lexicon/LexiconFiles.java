package org.claimline.lexicon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the lexicon's JSON files from the class path, and refuses what they should not hold. */
final class LexiconFiles {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LexiconFiles() {}

    /** @throws LexiconException naming the file where it is missing, damaged or holds an unknown property */
    static <T extends Record> T read(String file, Class<T> type) {
        try {
            return read(file, new ByteArrayInputStream(bytes(file)), type);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** @throws LexiconException naming the file where it is missing or cannot be read */
    static byte[] bytes(String file) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException("The lexicon file " + file + " is missing from the program.");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static LexiconException unreadable(String file, IOException why) {
        return new LexiconException("The lexicon file " + file + " cannot be read.", why);
    }

    /** @param name how messages call the file */
    static <T extends Record> T read(String name, InputStream in, Class<T> type) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            return new RecordReader(json).read(type);
        } catch (JacksonException wrong) {
            String place = wrong.getLocation() == null
                    ? ""
                    : " in line " + wrong.getLocation().getLineNr();
            throw new LexiconException(
                    "The lexicon file " + name + " is wrong" + place + ": " + wrong.getOriginalMessage(), wrong);
        }
    }
}
