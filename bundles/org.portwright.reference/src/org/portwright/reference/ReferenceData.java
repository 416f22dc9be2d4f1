package org.portwright.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What Portwright knows of a topic of the world outside, by name: one JSON file in {@code data} a topic. Immutable; it
 * is read when it is first asked for, and once.
 */
public final class ReferenceData {

	/** Those that were asked for. A thread does not wait for another that reads the same. */
	private static final Map<String, @Nullable ReferenceData> READ = new ConcurrentHashMap<>();

	private final Map<String, ReferenceValue> values;

	private ReferenceData(Map<String, ReferenceValue> values) {
		this.values = values;
	}

	/** Gives what comes with Portwright on a topic. */
	public static ReferenceData of(String topic) {
		@Nullable
		ReferenceData known = READ.get(topic);
		if (known != null) {
			return known;
		}
		var read = new ReferenceData(read("data/" + topic + ".json")); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		ReferenceData first = READ.putIfAbsent(topic, read);
		return first == null ? read : first;
	}

	private static Map<String, ReferenceValue> read(String file) {
		try (var json = new InputStreamReader(
				Objects.requireNonNull(ReferenceData.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
			JsonFields fields = JsonFields.read(file, json);
			Map<String, ReferenceValue> values = new LinkedHashMap<>();
			for (String key : fields.keys()) {
				values.put(key, value(fields.sourced(key)));
			}
			return Collections.unmodifiableMap(values);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		} catch (DataException e) {
			// It is part of the product.
			throw new IllegalStateException(e);
		}
	}

	private static ReferenceValue value(Sourced sourced) {
		List<String> texts = new ArrayList<>();
		Map<String, String> parts = new LinkedHashMap<>();
		switch (sourced.value()) {
		case JsonObject members -> members.entrySet()
				.forEach(member -> parts.put(member.getKey(), member.getValue().getAsString()));
		case JsonArray elements -> elements.forEach(element -> texts.add(element.getAsString()));
		case JsonElement one -> texts.add(one.getAsString());
		}
		return new ReferenceValue(texts, parts, sourced.source(), sourced.asOf());
	}

	/** The names of the values, in the order of the file. */
	public Set<String> names() {
		return values.keySet();
	}

	/**
	 * Gives a value.
	 *
	 * @throws IllegalStateException if there is none of that name: it is part of the product
	 */
	public ReferenceValue value(String name) {
		return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalStateException(name));
	}

	/** Gives the texts of a value. */
	public List<String> texts(String name) {
		return value(name).texts();
	}

	/** Gives the only text of a value. */
	public String text(String name) {
		return value(name).text();
	}

	/** Gives the only text of each value, in the order of the file. */
	public List<String> eachText() {
		return values.values().stream().map(ReferenceValue::text).toList();
	}
}
