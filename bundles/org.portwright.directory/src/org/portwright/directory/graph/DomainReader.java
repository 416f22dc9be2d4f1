package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads domains of Graph: those of the list of domains, or the verified ones of an organisation. */
@SuppressWarnings("nls")
final class DomainReader implements EntryReader<Domain> {

	private static final Map<String, @Nullable EAttribute> IN_LIST = Map.ofEntries(
			Map.entry("isInitial", Literals.DOMAIN__INITIAL), Map.entry("isDefault", Literals.DOMAIN__DEFAULT),
			Map.entry("isVerified", Literals.DOMAIN__VERIFIED), Map.entry("isRoot", Literals.DOMAIN__ROOT),
			Map.entry("isAdminManaged", Literals.DOMAIN__ADMIN_MANAGED),
			Map.entry("authenticationType", Literals.DOMAIN__AUTHENTICATION_TYPE),
			Map.entry("availabilityStatus", Literals.DOMAIN__AVAILABILITY_STATUS),
			Map.entry("supportedServices", Literals.DOMAIN__SUPPORTED_SERVICES),
			Map.entry("manufacturer", Literals.DOMAIN__MANUFACTURER), Map.entry("model", Literals.DOMAIN__MODEL),
			Map.entry("passwordValidityPeriodInDays", Literals.DOMAIN__PASSWORD_VALIDITY_PERIOD_IN_DAYS),
			Map.entry("passwordNotificationWindowInDays", Literals.DOMAIN__PASSWORD_NOTIFICATION_WINDOW_IN_DAYS));
	private static final Map<String, @Nullable EAttribute> OF_STATE = Map.of("status", Literals.DOMAIN__STATE_STATUS,
			"operation", Literals.DOMAIN__STATE_OPERATION, "lastActionDateTime",
			Literals.DOMAIN__STATE_LAST_ACTION);
	private static final Map<String, @Nullable EAttribute> VERIFIED = Map.of("isInitial", Literals.DOMAIN__INITIAL,
			"isDefault", Literals.DOMAIN__DEFAULT, "type", Literals.DOMAIN__KIND, "capabilities",
			Literals.DOMAIN__CAPABILITIES);
	private static final Set<EAttribute> COUNTS = Set.of(Literals.DOMAIN__PASSWORD_VALIDITY_PERIOD_IN_DAYS,
			Literals.DOMAIN__PASSWORD_NOTIFICATION_WINDOW_IN_DAYS);
	/** A name that can be one: letters of other alphabets are written in Latin ones. */
	private static final Pattern NAME = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]+)+)\"");
	private static final String STATE = "state";

	private final GraphJson values;
	private final Set<EAttribute> spoken;
	private final Map<String, @Nullable EAttribute> fields;
	private final String id;
	private final boolean inList;
	private final FieldsGiven given;

	private DomainReader(GraphJson values, Set<EAttribute> spoken, Map<String, @Nullable EAttribute> fields, String id,
			boolean inList) {
		this.values = values;
		this.spoken = spoken;
		this.fields = new HashMap<>(fields);
		this.id = id;
		this.inList = inList;
		given = new FieldsGiven(
				Stream.concat(fields.values().stream(), inList ? OF_STATE.values().stream() : Stream.of())
						.filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	/** @param spoken takes the fields that something is said of */
	static DomainReader ofList(GraphJson values, Set<EAttribute> spoken) {
		spoken.add(Literals.DOMAIN__OTHER_FIELDS);
		return new DomainReader(values, spoken, IN_LIST, "id", true);
	}

	/** @param spoken takes the fields that something is said of */
	static DomainReader ofOrganisation(GraphJson values, Set<EAttribute> spoken) {
		return new DomainReader(values, spoken, VERIFIED, "name", false);
	}

	@Override
	public GraphEntry<Domain> read(JsonReader json) throws IOException {
		Domain domain = ModelFactory.eINSTANCE.createDomain();
		List<String> others = new ArrayList<>();
		Set<EAttribute> unread = new HashSet<>();
		String spelt = "";
		given.clear();
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			@Nullable
			EAttribute field = fields.get(name);
			if (name.equals(id)) {
				spelt = GraphJson.any(json);
				ofJson(spelt).ifPresent(domain::setId);
			} else if (field != null) {
				take(json, domain, field, unread);
			} else if (inList && name.equals(STATE)) {
				state(json, domain, unread);
			} else {
				String value = GraphJson.any(json);
				if (inList && !value.isEmpty() && name.indexOf('@') < 0) {
					others.add(name + '=' + value);
				}
			}
		}
		json.endObject();
		GraphJson.keep(domain, Literals.DOMAIN__OTHER_FIELDS, others);
		return domain.getId() == null ? GraphEntry.nameless(spelt)
				: new GraphEntry<>(Optional.of(domain), List.of(), unread, given.absent());
	}

	/** @param name as JSON, with its quotation marks */
	private static Optional<String> ofJson(String name) {
		Matcher found = NAME.matcher(name);
		return found.matches() ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	private void take(JsonReader json, Domain domain, EAttribute field, Set<EAttribute> unread) throws IOException {
		spoken.add(field);
		given.give(field);
		boolean read = true;
		if (COUNTS.contains(field)) {
			Optional<String> count = values.count(json);
			GraphJson.set(domain, field, count);
			read = count.isPresent();
		} else {
			read = values.take(json, domain, field);
		}
		if (!read) {
			unread.add(field);
		}
	}

	private void state(JsonReader json, Domain domain, Set<EAttribute> unread) throws IOException {
		OF_STATE.values().stream().filter(Objects::nonNull).forEach(given::give);
		if (json.peek() != JsonToken.BEGIN_OBJECT) {
			if (!GraphJson.any(json).isEmpty()) {
				OF_STATE.values().stream().filter(Objects::nonNull).forEach(unread::add);
			}
			return;
		}
		json.beginObject();
		while (json.hasNext()) {
			@Nullable
			EAttribute field = OF_STATE.get(json.nextName());
			if (field == null) {
				json.skipValue();
			} else {
				take(json, domain, field, unread);
			}
		}
		json.endObject();
	}
}
