package org.portwright.directory.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.porting.CompanyName;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.written.OneLine;

/**
 * The answer of Microsoft or the customer to the question which tenant it is.
 *
 * @param fields  values of fields of a tenant, each one line; an unknown one is left out
 * @param domains its domains, as far as they were answered, in lower case
 * @param detail  who was asked, such as the host; never a person's name
 */
@SuppressWarnings("nls")
public record TenantAnswer(Map<EAttribute, String> fields, List<String> domains, Origin origin, String detail) {

	/** The fields of a tenant that an answer may give, in the order in which they are shown. */
	static final List<EAttribute> FIELDS = List.of(Literals.TENANT__ORGANISATION_ID, Literals.TENANT__BRAND_NAME,
			Literals.TENANT__CLOUD, Literals.TENANT__REGION, Literals.TENANT__REGION_SUB_SCOPE,
			Literals.TENANT__NAMESPACE_TYPE);

	/** Makes one line of each value, since a server or a mail may say anything. */
	public TenantAnswer {
		Map<EAttribute, String> clean = new LinkedHashMap<>();
		fields.forEach((field, value) -> clean.put(field, OneLine.of(value).text()));
		clean.values().removeIf(String::isEmpty);
		fields = Map.copyOf(clean);
		domains = domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).distinct().toList();
	}

	/** Returns the value of a field of a tenant; empty if it was not answered. */
	String value(EAttribute field) {
		return fields.getOrDefault(field, "");
	}

	/** Returns whether a domain is of the kind that Microsoft gives to each tenant. */
	static boolean isInitial(String domain) {
		return RuleProfiles.usual().initialDomainSuffixes().stream().anyMatch(domain::endsWith);
	}

	/** Returns the answer as text, a line for each value, such as {@code Region: EU}. */
	public String text() {
		List<String> lines = new ArrayList<>();
		FIELDS.stream().filter(fields::containsKey).forEach(field -> lines.add(line(Words.of(field), value(field))));
		domains.forEach(domain -> lines.add(
				line(isInitial(domain) ? Words.of(Literals.DOMAIN__INITIAL) : Words.of(Literals.DOMAIN), domain)));
		return String.join("\n", lines);
	}

	private static String line(String label, String value) {
		return label + ": " + value;
	}

	/**
	 * Returns a warning of a brand name that is not the customer's.
	 *
	 * @param customer the name, as far as it is known
	 */
	public Optional<String> brandWarning(String customer) {
		String brand = value(Literals.TENANT__BRAND_NAME);
		String name = Typed.text(customer);
		return brand.isEmpty() || name.isEmpty() || core(brand).equals(core(name)) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.TenantAnswer_brand, brand, name));
	}

	private static String core(String company) {
		return CompanyName.core(company, RuleProfiles.usual());
	}
}
