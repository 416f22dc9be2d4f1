package org.portwright.directory.graph;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
	 * @param numbers      in E.164, each with the category of its assignment
	 */
	record User(String id, String name, String accountType, String voiceEnabled, Map<String, String> numbers) {
	}

	@Override
	public Optional<User> read(JsonReader json) throws IOException {
		String id = "";
		String user = "";
		String accountType = "";
		String voiceEnabled = "";
		Map<String, String> numbers = new LinkedHashMap<>();
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "id" -> id = values.text(json);
			case "userPrincipalName" -> user = values.text(json);
			case "accountType" -> accountType = values.text(json);
			case "isEnterpriseVoiceEnabled" -> voiceEnabled = values.text(json);
			case "telephoneNumbers" -> numbers(json, numbers);
			default -> json.skipValue();
			}
		}
		json.endObject();
		return id.isEmpty() && user.isEmpty() ? Optional.empty()
				: Optional.of(new User(id, user, accountType, voiceEnabled, numbers));
	}

	private void numbers(JsonReader json, Map<String, String> numbers) throws IOException {
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			json.skipValue();
			return;
		}
		json.beginArray();
		while (json.hasNext()) {
			String number = "";
			String category = "";
			json.beginObject();
			while (json.hasNext()) {
				switch (json.nextName()) {
				case "telephoneNumber" -> number = values.text(json);
				case "assignmentCategory" -> category = values.text(json);
				default -> json.skipValue();
				}
			}
			json.endObject();
			String assigned = category;
			AssignmentReader.e164(number.replaceFirst(";ext=.*", ""))
					.ifPresent(found -> numbers.put(found, assigned));
		}
		json.endArray();
	}
}
