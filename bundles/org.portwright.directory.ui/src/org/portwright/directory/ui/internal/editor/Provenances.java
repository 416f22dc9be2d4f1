package org.portwright.directory.ui.internal.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.model.words.Words;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.workspace.TypedTenantValues;

/** The section that says where each part of a tenant came from, and when. */
@SuppressWarnings("nls")
final class Provenances {

	/** The part that is the tenant itself rather than one of its lists. */
	private static final String IDENTITY = ProvenanceParts.IDENTITY;
	private static final int MOST_VALUES = 10;

	private Provenances() {
	}

	static void rows(FieldRows rows) {
		rows.telling(() -> text(rows.edited()));
	}

	private static String text(EditedModel edited) {
		List<Provenance> all = edited.root() instanceof Tenant tenant ? tenant.getProvenance() : List.of();
		List<String> lines = new ArrayList<>(
				all.stream().filter(Predicate.not(TypedTenantValues::isOfValue)).map(Provenances::line).toList());
		List<Provenance> typed = all.stream().filter(TypedTenantValues::isOfValue).toList();
		typed.stream().limit(MOST_VALUES).map(value -> NLS.bind(Messages.Provenances_typed,
				FieldNames.of(String.valueOf(value.getPart()), ""))).forEach(lines::add);
		if (typed.size() > MOST_VALUES) {
			lines.add(NLS.bind(Messages.Provenances_more, typed.size() - MOST_VALUES));
		}
		return lines.isEmpty() ? Messages.Provenances_none : String.join("\n", lines);
	}

	private static String line(Provenance provenance) {
		String origin = Words.of(provenance.getOrigin());
		String detail = provenance.getDetail();
		return NLS.bind(Messages.Provenances_line, new Object[] { part(provenance.getPart()),
				detail == null || detail.isBlank() ? origin : origin + " (" + detail + ')',
				when(provenance.getWhen()) });
	}

	private static String part(@Nullable String part) {
		String name = part == null ? "" : part;
		return IDENTITY.equals(name) ? Words.of(Literals.TENANT)
				: ProvenanceParts.PHONE_ACCOUNTS.equals(name) ? Messages.Provenances_accounts
						: FeaturePath.feature(Literals.TENANT, name).map(Words::of).orElse(name);
	}

	private static String when(@Nullable Instant when) {
		return when == null ? Messages.Provenances_unknown : WrittenMoment.shown(when, ZoneId.systemDefault());
	}
}
