package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.text.Typed;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.reference.ReferenceData;
import org.portwright.reference.ReferenceValue;

/**
 * The documented reasons for which orders are rejected: Microsoft's list, the codes of the UK that have a source, and
 * what providers of the UK name in words.
 */
@SuppressWarnings("nls")
public final class RejectionCauses {

	private static final String UK = "uk.";
	private static final ResourceBundle TEXTS = ResourceBundle
			.getBundle(RejectionCauses.class.getPackageName() + ".rejections");
	private static final List<RejectionCause> ALL = read();

	private RejectionCauses() {
	}

	/** Reads what comes with Portwright, so that who asks later does not wait for it. */
	public static void prepare() {
		all();
	}

	/** Gives all of them: Microsoft's first, then those of the UK by their code, then those without. */
	public static List<RejectionCause> all() {
		return ALL;
	}

	/** Finds a reason by the name that files use. */
	public static Optional<RejectionCause> find(String code) {
		return ALL.stream().filter(cause -> cause.code().equals(code)).findFirst();
	}

	/** Finds the reason that a carrier's code stands for, with or without its leading zero. */
	public static Optional<RejectionCause> ofCarrier(String carrierCode) {
		String typed = carrierCode.strip();
		String code = typed.matches("[0-9]") ? "0" + typed : typed;
		return ALL.stream().filter(cause -> cause.carrierCode().equals(Optional.of(code))).findFirst();
	}

	/** The reasons of a rejection that are documented: those it was put down to, and what its code stands for. */
	public static List<RejectionCause> of(Rejection rejection) {
		Set<RejectionCause> causes = new LinkedHashSet<>();
		rejection.getCauses().forEach(code -> find(code).ifPresent(causes::add));
		ofCarrier(Typed.text(rejection.getCode())).ifPresent(causes::add);
		return List.copyOf(causes);
	}

	/** The paths of the fields that a rejection is about, each once. */
	public static List<String> fieldsOf(Rejection rejection) {
		return of(rejection).stream().flatMap(cause -> cause.fields().stream()).distinct().toList();
	}

	/**
	 * What to know after a rejection, the most pressing first: the losing side may stop at the first fault, so that the
	 * rest was perhaps never looked at; after the second rejection somebody of the gaining side can take it up (domain
	 * facts, second part, C). None while there was no rejection.
	 */
	public static List<String> hints(PortOrder order) {
		List<String> hints = new ArrayList<>();
		if (order.getRejections().size() > 1) {
			hints.add(Messages.RejectionCauses_second);
		}
		if (!order.getRejections().isEmpty()) {
			hints.add(Messages.RejectionCauses_firstFault);
		}
		return hints;
	}

	static String text(String key) {
		return TEXTS.getString(key);
	}

	private static List<RejectionCause> read() {
		ReferenceData data = ReferenceData.of("rejections");
		return data.names().stream().map(name -> cause(name, data.value(name))).toList();
	}

	private static RejectionCause cause(String name, ReferenceValue value) {
		String fields = value.parts().getOrDefault("fields", "");
		return new RejectionCause(name,
				name.startsWith(UK) ? Optional.of(name.substring(UK.length())) : Optional.empty(),
				RejectionCause.Mender.of(value.parts().getOrDefault("mender", "")),
				fields.isEmpty() ? List.of() : Stream.of(fields.split(" ")).toList(), value.source(), value.asOf());
	}

	/** Whether nothing is known of why an order was rejected: no code, no words, no documented reason. */
	public static boolean isWithoutReason(Rejection rejection) {
		return Typed.blank(rejection.getReason()) && Typed.blank(rejection.getCode())
				&& rejection.getCauses().isEmpty();
	}
}
