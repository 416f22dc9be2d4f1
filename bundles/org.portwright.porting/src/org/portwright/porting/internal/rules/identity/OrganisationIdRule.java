package org.portwright.porting.internal.rules.identity;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.Subject;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The Organisation ID is a GUID, and one of an organisation.
 *
 * @param field the field of the order or tenant that has it
 * @param <S>   whose it is
 */
@SuppressWarnings("nls")
public record OrganisationIdRule<S extends Subject>(EAttribute field) implements Rule<S> {

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
		return Set.of(field);
	}

	@Override
	public void check(S subject, Report report) {
		String typed = Typed.text((String) subject.root().eGet(field));
		String id = typed.toLowerCase(Locale.ROOT);
		if (id.isEmpty()) {
			return;
		}
		report.judged(FORMAT, subject.root(), field);
		if (!GUID.matcher(id).matches()) {
			report(FORMAT, Messages.OrganisationId_format, typed, subject, report);
			return;
		}
		report.judged(RESERVED, subject.root(), field);
		if (id.equals(NOTHING)) {
			report(RESERVED, Messages.OrganisationId_nothing, typed, subject, report);
		} else if (id.equals(CONSUMERS)) {
			report(RESERVED, Messages.OrganisationId_consumers, typed, subject, report);
		}
	}

	private void report(String code, String message, String id, S subject, Consumer<Problem> problems) {
		ProblemBuilder.of(code, Severity.ERROR, subject.root(), field).value((String) subject.root().eGet(field))
				.report(NLS.bind(message, id), problems);
	}
}
