package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
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
	record Organisation(Tenant tenant, List<Domain> verified) {
	}

	@Override
	public Optional<Organisation> read(JsonReader json) throws IOException {
		Tenant tenant = ModelFactory.eINSTANCE.createTenant();
		Address address = ModelFactory.eINSTANCE.createAddress();
		List<Domain> verified = new ArrayList<>();
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			@Nullable
			EAttribute field = FIELDS.get(name);
			@Nullable
			EAttribute ofAddress = OF_ADDRESS.get(name);
			if (field != null && GraphJson.fits(json.peek(), field)) {
				values.take(json, tenant, field);
			} else if (ofAddress != null) {
				values.take(json, address, ofAddress);
			} else if (name.equals("id")) {
				tenant.setOrganisationId(values.text(json).toLowerCase(Locale.ROOT));
			} else if (name.equals(COUNTRY)) {
				String country = values.text(json).toUpperCase(Locale.ROOT);
				address.setCountry(country.isEmpty() || HOME.contains(country) ? null : country);
			} else if (name.equals("verifiedDomains") && json.peek() == JsonToken.BEGIN_ARRAY) {
				verified(json, verified);
			} else {
				json.skipValue();
			}
		}
		json.endObject();
		tenant.setAddress(address);
		return tenant.getOrganisationId() == null || tenant.getOrganisationId().isEmpty() ? Optional.empty()
				: Optional.of(new Organisation(tenant, verified));
	}

	private void verified(JsonReader json, List<Domain> verified) throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			domains.read(json).ifPresent(domain -> {
				domain.setVerified(true);
				verified.add(domain);
			});
		}
		json.endArray();
	}
}
