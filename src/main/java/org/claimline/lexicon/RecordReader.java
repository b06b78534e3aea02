package org.claimline.lexicon;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads JSON into records whose components are called as its properties: strings, numbers, truth values, constants of enums,
 * rows of whole numbers, lists, maps and records of these. What is left out is null, zero or false; what no component is called is refused. Of
 * the classes that bind any JSON to any object a start would have to load four hundred.
 */
final class RecordReader {
    /** How a record is made: the values stand in the order of its components. */
    private record Shape(Constructor<?> constructor, Map<String, Integer> places, Type[] types, Object[] empty) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] classes = new Class<?>[components.length];
            Type[] types = new Type[components.length];
            Object[] empty = new Object[components.length];
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < components.length; i++) {
                classes[i] = components[i].getType();
                types[i] = components[i].getGenericType();
                empty[i] = classes[i] == boolean.class ? false : classes[i] == double.class ? (Object) 0.0 : null;
                places.put(components[i].getName(), i);
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(classes);
                constructor.setAccessible(true);
                return new Shape(constructor, places, types, empty);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("every record has one", impossible);
            }
        }
    }

    private final JsonParser json;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    RecordReader(JsonParser json) {
        this.json = json;
    }

    /** @throws com.fasterxml.jackson.core.JacksonException with its place, where the text is no such record */
    <T extends Record> T read(Class<T> type) throws IOException {
        json.nextToken();
        T record = type.cast(record(type));
        if (json.nextToken() != null) {
            throw wrong("Trailing token " + json.currentToken() + " behind the end");
        }
        return record;
    }

    private Object value(Type type) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(of[0]) : map(of[1]);
        }
        if (type == String.class) {
            expect(JsonToken.VALUE_STRING);
            return json.getText();
        }
        if (type == int[].class) {
            return numbers();
        }
        if (type == double.class || type == Double.class) {
            return json.getDoubleValue();
        }
        if (type == Integer.class) {
            return json.getIntValue();
        }
        if (type == boolean.class) {
            return json.getBooleanValue();
        }
        Class<?> kind = (Class<?>) type;
        return kind.isEnum() ? constant(kind) : record(kind);
    }

    private List<Object> list(Type of) throws IOException {
        expect(JsonToken.START_ARRAY);
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(of));
        }
        return list;
    }

    private int[] numbers() throws IOException {
        expect(JsonToken.START_ARRAY);
        IntStream.Builder numbers = IntStream.builder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(json.getIntValue());
        }
        return numbers.build().toArray();
    }

    private Map<String, Object> map(Type of) throws IOException {
        expect(JsonToken.START_OBJECT);
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            map.put(name, value(of));
        }
        return map;
    }

    private Object constant(Class<?> type) throws IOException {
        expect(JsonToken.VALUE_STRING);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(json.getText())) {
                return constant;
            }
        }
        throw wrong("\"" + json.getText() + "\" is none of " + Arrays.toString(type.getEnumConstants()));
    }

    private Object record(Class<?> type) throws IOException {
        expect(JsonToken.START_OBJECT);
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Object[] values = shape.empty().clone();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Integer place = shape.places().get(json.currentName());
            if (place == null) {
                throw wrong("Unknown property \"" + json.currentName() + "\"; known are "
                        + shape.places().keySet());
            }
            json.nextToken();
            Object value = value(shape.types()[place]);
            values[place] = value == null ? values[place] : value;
        }
        return made(shape.constructor(), values);
    }

    private Object made(Constructor<?> constructor, Object... values) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw wrong(refused.getCause().getMessage());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record's constructor can be called", impossible);
        }
    }

    private void expect(JsonToken token) throws IOException {
        if (json.currentToken() == null) {
            throw wrong("Unexpected end-of-input");
        }
        if (json.currentToken() != token) {
            throw wrong("Unexpected " + json.currentToken() + " in place of " + token);
        }
    }

    private JsonParseException wrong(String why) {
        return new JsonParseException(json, why);
    }
}
