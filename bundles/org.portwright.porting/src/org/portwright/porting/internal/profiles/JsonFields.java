package org.portwright.porting.internal.profiles;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.ProfileException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The members of one JSON object, each asked for with what it has to be. Whatever does not fit is an error that names
 * the file and the path of the key.
 */
final class JsonFields {

	/** Reads one element of a list of objects. */
	@FunctionalInterface
	interface ElementReader<T> {
		T read(JsonFields json) throws ProfileException;
	}

	private final String file;
	private final String prefix;
	private final JsonObject object;
	private final Set<String> asked = new HashSet<>();

	/**
	 * @param prefix path of the object, ending with a full stop, or empty for the root
	 */
	JsonFields(String file, String prefix, JsonObject object) {
		this.file = file;
		this.prefix = prefix;
		this.object = object;
	}

	/** Has to be called last: fails if the object has a member that was not asked for. */
	void end() throws ProfileException {
		for (String key : object.keySet()) {
			if (!asked.contains(key)) {
				throw new ProfileException(NLS.bind(Messages.JsonFields_unknownKey,
						new Object[] { file, prefix + key,
								asked.stream().sorted().collect(Collectors.joining(", ")) })); //$NON-NLS-1$
			}
		}
	}

	String text(String key) throws ProfileException {
		if (member(key) instanceof JsonPrimitive value && value.isString() && !value.getAsString().isBlank()) {
			return value.getAsString();
		}
		throw unfit(key, Messages.JsonFields_text);
	}

	List<String> texts(String key, String pattern) throws ProfileException {
		List<String> texts = new ArrayList<>();
		for (JsonElement element : array(key)) {
			if (!(element instanceof JsonPrimitive value) || !value.isString()
					|| !value.getAsString().matches(pattern)) {
				throw unfit(key, NLS.bind(Messages.JsonFields_texts, pattern));
			}
			texts.add(value.getAsString());
		}
		return texts;
	}

	int number(String key, int least, int most) throws ProfileException {
		if (member(key) instanceof JsonPrimitive value && value.isNumber()) {
			try {
				int number = value.getAsBigDecimal().intValueExact();
				if (number >= least && number <= most) {
					return number;
				}
			} catch (ArithmeticException | NumberFormatException e) {
				throw unfit(key, NLS.bind(Messages.JsonFields_number, least, most));
			}
		}
		throw unfit(key, NLS.bind(Messages.JsonFields_number, least, most));
	}

	OptionalInt numberOrNull(String key, int least, int most) throws ProfileException {
		return member(key).isJsonNull() ? OptionalInt.empty() : OptionalInt.of(number(key, least, most));
	}

	LocalTime time(String key) throws ProfileException {
		try {
			return LocalTime.parse(text(key));
		} catch (DateTimeException e) {
			throw unfit(key, Messages.JsonFields_time);
		}
	}

	<T> T oneOf(String key, List<T> constants, Function<T, String> code) throws ProfileException {
		String name = text(key);
		for (T constant : constants) {
			if (code.apply(constant).equals(name)) {
				return constant;
			}
		}
		String known = constants.stream().map(code).collect(Collectors.joining(", ")); //$NON-NLS-1$
		throw unfit(key, NLS.bind(Messages.JsonFields_oneOf, known));
	}

	JsonFields object(String key) throws ProfileException {
		if (member(key) instanceof JsonObject value) {
			return new JsonFields(file, prefix + key + '.', value);
		}
		throw unfit(key, Messages.JsonFields_object);
	}

	<T> List<T> objects(String key, ElementReader<T> reader) throws ProfileException {
		List<T> elements = new ArrayList<>();
		for (JsonElement element : array(key)) {
			if (!(element instanceof JsonObject value)) {
				throw unfit(key, Messages.JsonFields_objects);
			}
			elements.add(reader.read(new JsonFields(file, prefix + key + '[' + elements.size() + "].", value))); //$NON-NLS-1$
		}
		return elements;
	}

	private JsonArray array(String key) throws ProfileException {
		if (member(key) instanceof JsonArray value) {
			return value;
		}
		throw unfit(key, Messages.JsonFields_list);
	}

	private JsonElement member(String key) throws ProfileException {
		asked.add(key);
		JsonElement value = object.get(key);
		if (value == null) {
			throw new ProfileException(NLS.bind(Messages.JsonFields_missingKey, file, prefix + key));
		}
		return value;
	}

	private ProfileException unfit(String key, String wanted) {
		return new ProfileException(NLS.bind(Messages.JsonFields_unfit,
				new Object[] { file, prefix + key, String.valueOf(object.get(key)), wanted }));
	}
}
