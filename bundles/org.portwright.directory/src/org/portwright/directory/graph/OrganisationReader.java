package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.Address;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads the organisation of Graph. Without more permissions it says its id, its name and its verified domains. */
@SuppressWarnings("nls")
final class OrganisationReader implements EntryReader<OrganisationReader.Organisation> {

	private static final Map<String, @Nullable EAttribute> FIELDS = Map.of("displayName", Literals.TENANT__NAME,
			"tenantType",
			Literals.TENANT__TENANT_TYPE, "businessPhones", Literals.TENANT__BUSINESS_PHONES,
			"technicalNotificationMails", Literals.TENANT__TECHNICAL_MAILS);
	private static final Map<String, @Nullable EAttribute> OF_ADDRESS = Map.of("street", Literals.ADDRESS__STREET,
			"city",
			Literals.ADDRESS__TOWN, "state", Literals.ADDRESS__COUNTY, "postalCode", Literals.ADDRESS__POSTCODE);
	private static final Pattern ID = Pattern.compile("\"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"");
	/** No organisation has it. */
	private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
	private static final String COUNTRY = "countryLetterCode";
	/** Our addresses are in the United Kingdom where they say nothing else. */
	private static final Set<String> HOME = Set.of("GB", "UK");

	private final GraphJson values;
	private final DomainReader domains;

	OrganisationReader(GraphJson values, DomainReader domains) {
		this.values = values;
		this.domains = domains;
	}

	/**
	 * An organisation.
	 *
	 * @param tenant   without domains
	 * @param verified its verified domains
	 */
	record Organisation(Tenant tenant, List<GraphEntry<Domain>> verified) {
	}

	@Override
	public GraphEntry<Organisation> read(JsonReader json) throws IOException {
		Tenant tenant = ModelFactory.eINSTANCE.createTenant();
		Address address = ModelFactory.eINSTANCE.createAddress();
		List<GraphEntry<Domain>> verified = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		Set<EAttribute> unread = new HashSet<>();
		String spelt = "";
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			@Nullable
			EAttribute field = FIELDS.get(name);
			@Nullable
			EAttribute ofAddress = OF_ADDRESS.get(name);
			if (field != null) {
				take(json, tenant, field, unread);
			} else if (ofAddress != null) {
				take(json, address, ofAddress, unread);
			} else if (name.equals("id")) {
				spelt = GraphJson.any(json);
				ofJson(spelt).ifPresent(tenant::setOrganisationId);
			} else if (name.equals(COUNTRY)) {
				country(json, address, unread);
			} else if (name.equals("verifiedDomains")) {
				verified(json, verified, refused);
			} else {
				json.skipValue();
			}
		}
		json.endObject();
		tenant.setAddress(address);
		return tenant.getOrganisationId() == null ? GraphEntry.nameless(spelt)
				: new GraphEntry<>(Optional.of(new Organisation(tenant, verified)), refused, unread,
						Set.of());
	}

	private static Optional<String> ofJson(String id) {
		Matcher found = ID.matcher(id);
		return found.matches() && !found.group(1).equals(NOBODY) ? Optional.of(found.group(1).toLowerCase(Locale.ROOT))
				: Optional.empty();
	}

	private void take(JsonReader json, EObject object, EAttribute field, Set<EAttribute> unread) throws IOException {
		if (!values.take(json, object, field)) {
			unread.add(field);
		}
	}

	private void country(JsonReader json, Address address, Set<EAttribute> unread) throws IOException {
		Optional<String> country = values.text(json).map(text -> text.toUpperCase(Locale.ROOT));
		GraphJson.set(address, Literals.ADDRESS__COUNTRY, country.filter(letters -> !HOME.contains(letters)));
		if (country.isEmpty()) {
			unread.add(Literals.ADDRESS__COUNTRY);
		}
	}

	private void verified(JsonReader json, List<GraphEntry<Domain>> verified, List<String> refused)
			throws IOException {
		if (json.peek() != JsonToken.BEGIN_ARRAY) {
			String other = GraphJson.any(json);
			if (!other.isEmpty()) {
				refused.add(other);
			}
			return;
		}
		Map<String, GraphEntry<Domain>> byName = new LinkedHashMap<>();
		Set<String> contradicting = new TreeSet<>();
		json.beginArray();
		while (json.hasNext()) {
			if (json.peek() == JsonToken.BEGIN_OBJECT) {
				GraphEntry<Domain> entry = domains.read(json);
				entry.value().ifPresent(domain -> {
					domain.setVerified(true);
					Optional.ofNullable(byName.putIfAbsent(domain.getId(), entry)).flatMap(GraphEntry::value)
							.filter(before -> !EcoreUtil.equals(before, domain))
							.ifPresent(before -> contradicting.add(domain.getId()));
				});
				refused.addAll(entry.refused());
			} else {
				refused.add(GraphJson.any(json));
			}
		}
		json.endArray();
		byName.keySet().removeAll(contradicting);
		verified.addAll(byName.values());
		contradicting.forEach(name -> refused.add(NLS.bind(Messages.GraphPage_twice, name)));
	}
}
