package org.portwright.porting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;

/**
 * Which of the two UK letters an order needs (domain facts, second part, A1 and A2). The one for service numbers asks
 * for less: the account behind them has no lines and no main number.
 */
@SuppressWarnings("nls")
public enum LetterKind {

	/** For 01 and 02, and as long as there are no numbers yet or different ones that need letters of their own. */
	GEOGRAPHIC(Set.of(),
			Set.of("loa.losingProvider", "loa.losingProviderAddress", "loa.gainingCarrier",
					"loa.gainingCarrierAddress", "loa.subscriberName", "loa.registeredAddress", "loa.companyNumber",
					"loa.requester", "loa.serviceAddress", "loa.billingNumber", "numbers", "loa.authorisedPerson",
					"loa.signature")),

	/** For 080 and 03 alone. */
	SERVICE_NUMBER(
			Set.of("loa.registeredAddress", "loa.companyNumber", "loa.requester", "loa.billingNumber",
					"loa.replacementBillingNumber", "loa.lineType", "loa.lineTechnology", "loa.migrationDate",
					"loa.ddiRanges", "loa.staying"),
			Set.of("loa.losingProvider", "loa.losingProviderAddress", "loa.gainingCarrier",
					"loa.gainingCarrierAddress", "loa.subscriberName", "loa.accountNumber", "loa.serviceAddress",
					"loa.billingAddress", "numbers", "loa.authorisedPerson", "loa.signature"));

	/** How service numbers begin, behind the country code. */
	private static final List<String> SERVICE = List.of("+443", "+4480");

	private final Set<String> notAsked;
	private final Set<String> onForm;

	/**
	 * @param notAsked paths of the fields that neither the form nor a carrier asks for, with all that is in them
	 * @param onForm   paths of the fields that Microsoft's form has an entry for, with all that is in them
	 */
	LetterKind(Set<String> notAsked, Set<String> onForm) {
		this.notAsked = notAsked;
		this.onForm = onForm;
	}

	/** The letter for the numbers of an order. What cannot be read as numbers decides nothing. */
	public static LetterKind of(OrderNumbers numbers) {
		return of(numbers.folded());
	}

	/** The letter for numbers. */
	public static LetterKind of(List<NumberRange> ranges) {
		return !ranges.isEmpty() && ranges.stream().map(NumberRange::firstE164).allMatch(LetterKind::isService)
				? SERVICE_NUMBER
				: GEOGRAPHIC;
	}

	private static boolean isService(String number) {
		return SERVICE.stream().anyMatch(number::startsWith);
	}

	/**
	 * Whether a field is asked for, by the form or by carriers beyond it. What is not asked for is never still needed.
	 *
	 * @param path path of the field from the order
	 */
	public boolean asks(String path) {
		return !has(notAsked, path);
	}

	/**
	 * Whether Microsoft's form itself has an entry for a field. What it has none for and is asked for, carriers ask.
	 *
	 * @param path path of the field from the order
	 */
	public boolean isOnForm(String path) {
		return has(onForm, path);
	}

	Stream<String> paths() {
		return Stream.concat(notAsked.stream(), onForm.stream());
	}

	private static boolean has(Set<String> fields, String path) {
		return fields.stream().anyMatch(field -> path.startsWith(field)
				&& (path.length() == field.length() || ".[".indexOf(path.charAt(field.length())) >= 0));
	}
}
