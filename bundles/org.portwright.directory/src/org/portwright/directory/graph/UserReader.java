package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads the users of Teams of Graph: who they are, and which numbers they have. */
@SuppressWarnings("nls")
final class UserReader implements EntryReader<UserReader.User> {

	private final GraphJson values;
	private final Optional<String> tenant;

	/** @param tenant the Organisation ID of whose users they are, if it is known */
	UserReader(GraphJson values, Optional<String> tenant) {
		this.values = values;
		this.tenant = tenant;
	}

	/**
	 * Somebody who may have numbers.
	 *
	 * @param name         how somebody signs in
	 * @param accountType  a user or something else
	 * @param voiceEnabled as given
	 * @param numbers      by their ids, each with the category of its assignment
	 * @param account      features and policies, by the field of a phone
	 */
	record User(String id, String name, Optional<String> accountType, Optional<String> voiceEnabled,
			Map<String, Optional<String>> numbers, Map<EAttribute, Object> account) {
	}

	@Override
	public GraphEntry<User> read(JsonReader json) throws IOException {
		String id = "";
		String user = "";
		Optional<String> accountType = Optional.empty();
		Optional<String> voiceEnabled = Optional.empty();
		Map<String, Optional<String>> numbers = new LinkedHashMap<>();
		List<String> refused = new ArrayList<>();
		Set<EAttribute> unread = new HashSet<>(0);
		var account = new AccountReader(values, unread);
		boolean ours = true;
		boolean hasNumbers = false;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "id" -> id = values.name(json).orElse("");
			case "userPrincipalName" -> user = values.name(json).orElse("");
			case "tenantId" -> ours = isOurs(values.text(json).orElse(""));
			case "accountType" -> {
				accountType = values.text(json);
				note(accountType, Literals.PHONE_NUMBER__ACCOUNT_TYPE, unread);
			}
			case "isEnterpriseVoiceEnabled" -> {
				voiceEnabled = values.flag(json).map(String::valueOf);
				note(voiceEnabled, Literals.PHONE_NUMBER__VOICE_ENABLED, unread);
			}
			case "featureTypes" -> account.features(json);
			case "effectivePolicyAssignments" -> account.policies(json);
			case "telephoneNumbers" -> {
				hasNumbers = true;
				numbers(json, numbers, refused);
			}
			default -> json.skipValue();
			}
		}
		json.endObject();
		if (id.isEmpty() || user.isEmpty()) {
			return GraphEntry.nameless(id + user);
		}
		if (!hasNumbers) {
			refused.add(NLS.bind(Messages.UserReader_withoutNumbers, user));
		}
		if (!ours) {
			return GraphEntry.nameless(NLS.bind(Messages.UserReader_otherTenant, user));
		}
		return new GraphEntry<>(Optional.of(new User(id, user, accountType, voiceEnabled, numbers, account.read())),
				refused, unread, Set.of());
	}

	private boolean isOurs(String named) {
		return named.isEmpty() || tenant.isEmpty() || named.equalsIgnoreCase(tenant.get());
	}

	private static void note(Optional<String> value, EAttribute field, Set<EAttribute> unread) {
		if (value.isEmpty()) {
			unread.add(field);
		}
	}

	private void numbers(JsonReader json, Map<String, Optional<String>> numbers, List<String> refused)
			throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return;
		}
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			refused.add(GraphJson.any(json));
			return;
		}
		json.beginArray();
		while (json.hasNext()) {
			if (json.peek() == JsonToken.BEGIN_OBJECT) {
				number(json, numbers, refused);
			} else {
				refused.add(GraphJson.any(json));
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
			case "telephoneNumber" -> number = GraphJson.any(json);
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
