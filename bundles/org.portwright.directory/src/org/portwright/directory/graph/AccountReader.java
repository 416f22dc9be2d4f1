package org.portwright.directory.graph;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.ModelPackage.Literals;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads features and policies of one user of Teams. Of what is null or left out nothing is known; of an empty list of
 * features it is known that there are none.
 */
@SuppressWarnings("nls")
final class AccountReader {

	/**
	 * The kinds of policies that a phone asks for, in small letters; Graph's are compared in any case.
	 * TeamsCallingPolicy is how Graph's page writes it (effectivePolicyAssignment, 2025-12-03). That page does not name
	 * the other: TeamsIPPhonePolicy is its name in PowerShell (Get-CsTeamsIPPhonePolicy).
	 */
	private static final Map<String, EAttribute> POLICIES = Map.of("teamscallingpolicy", Literals.PHONE__CALLING_POLICY,
			"teamsipphonepolicy", Literals.PHONE__IP_PHONE_POLICY);

	private final GraphJson values;
	private final Set<EAttribute> unread;
	private final Map<EAttribute, Object> read = new HashMap<>(0);
	private final Set<EAttribute> disputed = new HashSet<>(0);

	/** @param unread takes the fields whose values could not be read */
	AccountReader(GraphJson values, Set<EAttribute> unread) {
		this.values = values;
		this.unread = unread;
	}

	/** The values that were read. */
	Map<EAttribute, Object> read() {
		return Map.copyOf(read);
	}

	void features(JsonReader json) throws IOException {
		if (isNull(json)) {
			return;
		}
		boolean list = json.peek() == JsonToken.BEGIN_ARRAY;
		values.texts(json).filter(several -> list || !several.isEmpty()).ifPresentOrElse(
				several -> read.put(Literals.PHONE__ACCOUNT_FEATURES,
						several.isEmpty() ? AccountReading.NO_FEATURES : several),
				() -> unread.add(Literals.PHONE__ACCOUNT_FEATURES));
	}

	void policies(JsonReader json) throws IOException {
		if (isNull(json)) {
			return;
		}
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			json.skipValue();
			unread.addAll(POLICIES.values());
			return;
		}
		json.beginArray();
		while (json.hasNext()) {
			if (json.peek() == JsonToken.BEGIN_OBJECT) {
				policy(json);
			} else {
				json.skipValue();
				unread.addAll(POLICIES.values());
			}
		}
		json.endArray();
		// Of what could not be read whole, a part says nothing either.
		POLICIES.values().stream().filter(unread::contains).forEach(read::remove);
	}

	private void policy(JsonReader json) throws IOException {
		String type = "";
		Optional<String> name = Optional.of("");
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "policyType" -> type = values.text(json).orElse("").toLowerCase(Locale.ROOT);
			case "policyAssignment" -> name = assignment(json);
			default -> json.skipValue();
			}
		}
		json.endObject();
		Optional<String> said = name;
		Optional.ofNullable(POLICIES.get(type)).ifPresent(field -> take(field, said));
	}

	/** Takes the policy of a kind; of several none, since Graph does not say which applies. */
	private void take(EAttribute field, Optional<String> name) {
		if (name.isEmpty()) {
			unread.add(field);
		} else if (!name.get().isEmpty() && !disputed.contains(field)) {
			Optional<Object> before = Optional.ofNullable(read.put(field, name.get()));
			if (before.filter(other -> !other.equals(name.get())).isPresent()) {
				read.remove(field);
				disputed.add(field);
				unread.add(field);
			}
		}
	}

	private Optional<String> assignment(JsonReader json) throws IOException {
		if (isNull(json)) {
			return Optional.of("");
		}
		if (json.peek() != JsonToken.BEGIN_OBJECT) {
			json.skipValue();
			return Optional.empty();
		}
		Optional<String> name = Optional.of("");
		json.beginObject();
		while (json.hasNext()) {
			if (json.nextName().equals("displayName")) {
				name = values.text(json);
			} else {
				json.skipValue();
			}
		}
		json.endObject();
		return name;
	}

	private static boolean isNull(JsonReader json) throws IOException {
		if (json.peek() != JsonToken.NULL) {
			return false;
		}
		json.nextNull();
		return true;
	}
}
