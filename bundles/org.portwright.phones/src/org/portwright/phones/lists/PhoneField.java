package org.portwright.phones.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.phones.LineNumber;

/** What a list can say of a phone, and the headings that such columns have in lists, without blanks or with. */
@SuppressWarnings("nls")
public enum PhoneField {

	/** What people call it. */
	NAME(Literals.PHONE__NAME, "phone", "phone name", "display name", "device name", "device", "label", "desk", "room",
			"description", "extension name"),

	/** Its model. */
	MODEL(Literals.PHONE__MODEL, "phone model", "device model", "device type", "type", "hardware", "handset"),

	/** Its firmware. */
	FIRMWARE(Literals.PHONE__FIRMWARE, "firmware version", "firmware release", "software", "software version",
			"version", "ucs", "ucs version", "sw version", "fw", "fw version"),

	/** Its MAC address. */
	MAC(Literals.PHONE__MAC, "mac", "mac id", "macaddressofphone", "hardware id", "hardware address",
			"ethernet address", "device id", "mac addr", "phone mac", "ethernet mac", "lan mac"),

	/** Its address in the local network. */
	ADDRESS(Literals.PHONE__IP_ADDRESS, "ip", "ip addr", "ip address v4", "ipv4", "ipv4 address", "address",
			"network address", "phone ip", "lan ip"),

	/** Where it stands. */
	SITE(Literals.PHONE__SITE, "location", "building", "office", "branch", "floor", "place", "site name", "area"),

	/** The account that signs in. */
	ACCOUNT(Literals.PHONE__ACCOUNT, "user name", "username", "upn", "userprincipalname", "user", "signinname",
			"signin name", "login", "email", "e mail", "email address", "mail", "sip address", "account name",
			"resource account"),

	/** Whose account that is. */
	KIND(Literals.PHONE__ACCOUNT_KIND, "account kind", "account type", "kind", "kindofaccount", "user type"),

	/** Its number. */
	NUMBER(Literals.PHONE__NUMBER, "phone number", "telephone number", "telephone", "tel", "line uri", "ddi", "did",
			"line", "tel number", "direct dial"),

	/** What is to be known of it. */
	NOTE(Literals.PHONE__NOTE, "note", "notes", "comment", "comments", "remark", "remarks");

	private static final int LONGEST_HEADING = 60;
	private static final Map<String, PhoneField> HEADINGS = headings();

	private final EAttribute feature;
	private final List<String> headings;

	PhoneField(EAttribute feature, String... headings) {
		this.feature = feature;
		this.headings = List.of(headings);
	}

	private static Map<String, PhoneField> headings() {
		Map<String, PhoneField> all = new HashMap<>();
		for (PhoneField field : values()) {
			all.put(bare(field.label()), field);
			all.put(bare(field.feature.getName()), field);
			field.headings.forEach(heading -> all.put(bare(heading), field));
		}
		return Map.copyOf(all);
	}

	/** The field of the model. */
	public EAttribute feature() {
		return feature;
	}

	/** What it is called. */
	public String label() {
		return Words.of(feature);
	}

	/** A value of it as people read it: a number in groups, and the word of a kind of account. */
	public String shown(String value) {
		return switch (this) {
		case KIND -> Optional.ofNullable(AccountKind.get(value)).map(Words::of).orElse(value);
		case NUMBER -> LineNumber.shown(value);
		default -> value;
		};
	}

	/** The field that a column with a heading is about, in whatever spelling: {@code MAC-Address}, {@code mac_id}. */
	static Optional<PhoneField> headed(String heading) {
		return heading.length() > LONGEST_HEADING ? Optional.empty() : Optional.ofNullable(HEADINGS.get(bare(heading)));
	}

	private static String bare(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
