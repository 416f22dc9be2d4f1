package org.portwright.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.reference.internal.texts.Messages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/**
 * The members of one JSON object, each asked for with what it has to be, with or without its source. Whatever does not
 * fit is an error that names the file and the path of the key. For one thread.
 */
public final class JsonFields {

	private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)"); //$NON-NLS-1$

	/**
	 * Reads one element of a list of objects.
	 *
	 * @param <T> what it becomes
	 */
	@FunctionalInterface
	public interface ElementReader<T> {

		/** Reads its members. */
		T read(JsonFields json) throws DataException;
	}

	private final String file;
	/** The text of the file, to find lines in; empty where nobody asks for them. */
	private final String text;
	private final String prefix;
	private final JsonObject object;
	private final Set<String> asked = new HashSet<>();

	/**
	 * @param prefix path of the object, ending with a full stop, or empty for the root
	 */
	private JsonFields(String file, String text, String prefix, JsonObject object) {
		this.file = file;
		this.text = text;
		this.prefix = prefix;
		this.object = object;
	}

	/**
	 * Reads a whole file.
	 *
	 * @param file its name, for messages
	 * @throws DataException if it is not JSON or not an object
	 */
	public static JsonFields read(String file, Reader json) throws DataException {
		var text = new StringWriter();
		try {
			json.transferTo(text);
			var reader = new JsonReader(new StringReader(text.toString()));
			reader.setStrictness(Strictness.STRICT);
			JsonElement root = JsonParser.parseReader(reader);
			if (root instanceof JsonObject members) {
				return new JsonFields(file, text.toString(), "", members); //$NON-NLS-1$
			}
		} catch (IOException | JsonParseException e) {
			throw new DataException(notJson(file, e), e);
		}
		throw new DataException(NLS.bind(Messages.JsonFields_notObject, file));
	}

	/** Of what the library says the place alone is for people. */
	private static String notJson(String file, Exception e) {
		Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
		return place.find()
				? NLS.bind(Messages.JsonFields_notJsonAt, new Object[] { file, place.group(1), place.group(2) })
				: NLS.bind(Messages.JsonFields_notJson, file);
	}

	/** The names of the members, in the order of the file. */
	public Set<String> keys() {
		return object.keySet();
	}

	/** Removes a member and gives it; empty where there is none. */
	public Optional<String> take(String key) throws DataException {
		if (!object.has(key)) {
			return Optional.empty();
		}
		String text = text(key);
		object.remove(key);
		return Optional.of(text);
	}

	/** These members, and those of a base that are not among them. */
	public JsonFields on(JsonFields base) {
		JsonObject whole = base.object.deepCopy();
		merge(whole, object);
		return new JsonFields(file, text, prefix, whole);
	}

	/** A value is replaced as a whole: another one does not come from the source of the first. */
	private static void merge(JsonObject whole, JsonObject own) {
		for (var entry : own.entrySet()) {
			JsonElement old = whole.get(entry.getKey());
			if (old instanceof JsonObject oldObject && entry.getValue() instanceof JsonObject newObject
					&& !Sourced.isSourced(old) && !Sourced.isSourced(newObject)) {
				merge(oldObject, newObject);
			} else {
				whole.add(entry.getKey(), entry.getValue());
			}
		}
	}

	/** Has to be called last: fails if the object has a member that was not asked for. */
	public void end() throws DataException {
		for (String key : object.keySet()) {
			if (!asked.contains(key)) {
				throw new DataException(NLS.bind(Messages.JsonFields_unknownKey,
						new Object[] { place(prefix + key), prefix + key,
								asked.stream().sorted().collect(Collectors.joining(", ")) })); //$NON-NLS-1$
			}
		}
	}

	/** Gives a text that is not blank. */
	public String text(String key) throws DataException {
		if (member(key) instanceof JsonPrimitive value && value.isString() && !value.getAsString().isBlank()) {
			return value.getAsString();
		}
		throw unfit(key, Messages.JsonFields_text);
	}

	/**
	 * Gives a list of texts. Some of them may be a list of their own, with its source.
	 *
	 * @param pattern the regular expression that each matches as a whole
	 */
	public List<String> texts(String key, String pattern) throws DataException {
		List<String> texts = new ArrayList<>();
		for (JsonElement element : array(key)) {
			JsonElement part = Sourced.of(element).value();
			for (JsonElement text : part instanceof JsonArray parts ? parts : List.of(part)) {
				if (!(text instanceof JsonPrimitive value) || !value.isString()
						|| !value.getAsString().matches(pattern)) {
					throw unfit(key, NLS.bind(Messages.JsonFields_texts, pattern));
				}
				texts.add(value.getAsString());
			}
		}
		return texts;
	}

	/** Gives a whole number between two others. */
	public int number(String key, int least, int most) throws DataException {
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

	/** Gives a whole number between two others; empty where there is none on purpose. */
	public OptionalInt numberOrNull(String key, int least, int most) throws DataException {
		return member(key).isJsonNull() ? OptionalInt.empty() : OptionalInt.of(number(key, least, most));
	}

	/** Gives a time. */
	public LocalTime time(String key) throws DataException {
		try {
			return LocalTime.parse(text(key));
		} catch (DateTimeException e) {
			throw unfit(key, Messages.JsonFields_time);
		}
	}

	/** Gives a day of one of some years. */
	public LocalDate date(String key, int firstYear, int lastYear) throws DataException {
		try {
			LocalDate date = LocalDate.parse(text(key));
			if (date.getYear() >= firstYear && date.getYear() <= lastYear) {
				return date;
			}
		} catch (DateTimeException e) {
			throw unfit(key, NLS.bind(Messages.JsonFields_date, firstYear, lastYear));
		}
		throw unfit(key, NLS.bind(Messages.JsonFields_date, firstYear, lastYear));
	}

	/** Gives a day of one of some years; empty where there is none on purpose, or the key is not there. */
	public Optional<LocalDate> optionalDate(String key, int firstYear, int lastYear) throws DataException {
		asked.add(key);
		return !object.has(key) || member(key).isJsonNull() ? Optional.empty()
				: Optional.of(date(key, firstYear, lastYear));
	}

	/**
	 * Gives one of several constants.
	 *
	 * @param code gives what it is written as
	 */
	public <T> T oneOf(String key, List<T> constants, Function<T, String> code) throws DataException {
		String name = text(key);
		for (T constant : constants) {
			if (code.apply(constant).equals(name)) {
				return constant;
			}
		}
		String known = constants.stream().map(code).collect(Collectors.joining(", ")); //$NON-NLS-1$
		throw unfit(key, NLS.bind(Messages.JsonFields_oneOf, known));
	}

	/** Gives the members of a member. */
	public JsonFields object(String key) throws DataException {
		if (member(key) instanceof JsonObject value) {
			return new JsonFields(file, text, prefix + key + '.', value);
		}
		throw unfit(key, Messages.JsonFields_object);
	}

	/** Gives what the elements of a list become. */
	public <T> List<T> objects(String key, ElementReader<T> reader) throws DataException {
		List<T> elements = new ArrayList<>();
		for (JsonElement element : array(key)) {
			if (!(Sourced.of(element).value() instanceof JsonObject value)) {
				throw unfit(key, Messages.JsonFields_objects);
			}
			elements.add(reader.read(new JsonFields(file, text, prefix + key + '[' + elements.size() + "].", value))); //$NON-NLS-1$
		}
		return elements;
	}

	private JsonArray array(String key) throws DataException {
		if (member(key) instanceof JsonArray value) {
			return value;
		}
		throw unfit(key, Messages.JsonFields_list);
	}

	/** A member with its source. */
	Sourced sourced(String key) throws DataException {
		asked.add(key);
		@Nullable
		JsonElement value = object.get(key);
		if (value == null) {
			throw new DataException(NLS.bind(Messages.JsonFields_missingKey, place(prefix + key), prefix + key));
		}
		return Sourced.of(value);
	}

	private JsonElement member(String key) throws DataException {
		return sourced(key).value();
	}

	/** The file, and the line of a key where it stands in one. */
	private String place(String path) {
		int line = JsonLines.of(text).line(path);
		return line == 0 ? file : NLS.bind(Messages.JsonFields_line, file, line);
	}

	private DataException unfit(String key, String wanted) {
		return new DataException(NLS.bind(Messages.JsonFields_unfit,
				new Object[] { place(prefix + key), prefix + key, String.valueOf(object.get(key)), wanted }));
	}
}
