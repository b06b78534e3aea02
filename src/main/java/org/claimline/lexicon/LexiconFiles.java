package org.claimline.lexicon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** Reads the lexicon's JSON files from the class path, and refuses what they should not hold. */
final class LexiconFiles {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LexiconFiles() {}

    /** @throws LexiconException naming the file where it is missing, damaged or holds an unknown property */
    static <T> T read(String file, Class<T> type) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException("The lexicon file " + file + " is missing from the program.");
            }
            return read(file, in, type);
        } catch (IOException unreadable) {
            throw new LexiconException("The lexicon file " + file + " cannot be read.", unreadable);
        }
    }

    /** Refuses unknown properties, properties given twice, and anything behind the end. */
    static ObjectMapper mapper() {
        return MAPPER;
    }

    /** @param name how messages call the file */
    static <T> T read(String name, InputStream in, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(in, type);
        } catch (JacksonException wrong) {
            String place = wrong.getLocation() == null
                    ? ""
                    : " in line " + wrong.getLocation().getLineNr();
            throw new LexiconException(
                    "The lexicon file " + name + " is wrong" + place + ": " + wrong.getOriginalMessage(), wrong);
        }
    }
}
