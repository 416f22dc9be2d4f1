package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads the users of Teams of Graph: who they are, and which numbers they have. */
@SuppressWarnings("nls")
final class UserReader implements EntryReader<UserReader.User> {

	private final GraphJson values;

	UserReader(GraphJson values) {
		this.values = values;
	}

	/**
	 * Somebody who may have numbers.
	 *
	 * @param name         how somebody signs in
	 * @param accountType  a user or something else
	 * @param voiceEnabled as given
	 * @param numbers      by their ids, each with the category of its assignment
	 */
	record User(String id, String name, Optional<String> accountType, Optional<String> voiceEnabled,
			Map<String, Optional<String>> numbers) {
	}

	@Override
	public GraphEntry<User> read(JsonReader json) throws IOException {
		String id = "";
		String user = "";
		Optional<String> accountType = Optional.empty();
		Optional<String> voiceEnabled = Optional.empty();
		Map<String, Optional<String>> numbers = new LinkedHashMap<>();
		List<String> refused = new ArrayList<>();
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "id" -> id = values.text(json).orElse("");
			case "userPrincipalName" -> user = values.text(json).orElse("");
			case "accountType" -> accountType = values.text(json);
			case "isEnterpriseVoiceEnabled" -> voiceEnabled = values.flag(json).map(String::valueOf);
			case "telephoneNumbers" -> numbers(json, numbers, refused);
			default -> json.skipValue();
			}
		}
		json.endObject();
		if (id.isEmpty() || user.isEmpty()) {
			return GraphEntry.nameless(id + user);
		}
		return new GraphEntry<>(Optional.of(new User(id, user, accountType, voiceEnabled, numbers)), refused, Set.of());
	}

	private void numbers(JsonReader json, Map<String, Optional<String>> numbers, List<String> refused)
			throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return;
		}
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			refused.add(values.any(json));
			return;
		}
		json.beginArray();
		while (json.hasNext()) {
			if (json.peek() == JsonToken.BEGIN_OBJECT) {
				number(json, numbers, refused);
			} else {
				refused.add(values.any(json));
			}
		}
		json.endArray();
	}

	private void number(JsonReader json, Map<String, Optional<String>> numbers, List<String> refused)
			throws IOException {
		String number = "";
		Optional<String> category = Optional.empty();
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "telephoneNumber" -> number = values.any(json);
			case "assignmentCategory" -> category = values.text(json);
			default -> json.skipValue();
			}
		}
		json.endObject();
		Optional<String> id = AssignmentReader.ofTenant(number);
		if (id.isPresent()) {
			numbers.put(id.get(), category);
		} else {
			refused.add(number);
		}
	}
}
