package org.portwright.porting.internal.rules.identity;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The Organisation ID is a GUID, and one of an organisation.
 */
@SuppressWarnings("nls")
public final class OrganisationIdRule implements Rule {

	private static final String FORMAT = "ORG_ID_FORMAT";
	private static final String RESERVED = "ORG_ID_RESERVED";

	private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
	private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
	/** The tenant of all personal Microsoft accounts (domain facts A1). */
	private static final String CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad";

	@Override
	public Set<String> codes() {
		return Set.of(FORMAT, RESERVED);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__ORGANISATION_ID);
	}

	@Override
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		String typed = Typed.text(order.order().getOrganisationId());
		String id = typed.toLowerCase(Locale.ROOT);
		if (id.isEmpty()) {
			return;
		}
		if (!GUID.matcher(id).matches()) {
			report(FORMAT, Messages.OrganisationId_format, typed, order, problems);
		} else if (id.equals(NOTHING)) {
			report(RESERVED, Messages.OrganisationId_nothing, typed, order, problems);
		} else if (id.equals(CONSUMERS)) {
			report(RESERVED, Messages.OrganisationId_consumers, typed, order, problems);
		}
	}

	private static void report(String code, String message, String id, CheckedOrder order,
			Consumer<Problem> problems) {
		ProblemBuilder.of(code, Severity.ERROR, order.order(), Literals.PORT_ORDER__ORGANISATION_ID)
				.value(order.order().getOrganisationId()).report(NLS.bind(message, id), problems);
	}
}
