package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.model.words.Words;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/**
 * Compares what is said of an organisation itself. Microsoft says little of it to most of those who ask, so that what
 * is not said is not known. What somebody typed is put right only where that is ticked: a consultant calls a customer
 * as he likes.
 */
final class OrganisationComparison {

	/** Those that nobody usually types. */
	private static final Set<EAttribute> FOREIGN = Set.of(Literals.TENANT__TENANT_TYPE,
			Literals.TENANT__BUSINESS_PHONES, Literals.TENANT__TECHNICAL_MAILS, Literals.TENANT__REGION);
	private static final List<EAttribute> FIELDS = List.of(Literals.TENANT__NAME, Literals.TENANT__ORGANISATION_ID,
			Literals.TENANT__CLOUD, Literals.TENANT__TENANT_TYPE, Literals.TENANT__BUSINESS_PHONES,
			Literals.TENANT__TECHNICAL_MAILS);
	private static final List<EAttribute> ADDRESS = List.of(Literals.ADDRESS__STREET, Literals.ADDRESS__TOWN,
			Literals.ADDRESS__COUNTY, Literals.ADDRESS__POSTCODE, Literals.ADDRESS__COUNTRY);

	private final ModelFile file;
	private final String id;
	private final boolean isTyped;
	private final Set<String> typedPaths;
	private final List<Change> usual = new ArrayList<>();
	private final List<Change> typed = new ArrayList<>();

	OrganisationComparison(TenantState state, DirectoryReading reading) {
		Tenant known = state.tenant();
		file = state.file();
		id = String.valueOf(known.getId());
		isTyped = TypedTenantValues.isTyped(known, ProvenanceParts.IDENTITY);
		typedPaths = TypedTenantValues.of(known);
		FIELDS.forEach(field -> compare(field, ComparedList.held(known, field),
				ComparedList.held(reading.organisation(), field)));
		int before = typed.size();
		ADDRESS.forEach(field -> compare(field, ofAddress(known, field), ofAddress(reading.organisation(), field)));
		// Microsoft's addresses have no country where it is ours.
		if (typed.size() > before || ofAddress(known, Literals.ADDRESS__COUNTRY) != null
				&& ofAddress(reading.organisation(), Literals.ADDRESS__COUNTRY) == null) {
			takeApart();
		}
	}

	/** Moves all lines of the address to the conflicts, because lines of two addresses would make a false third. */
	private void takeApart() {
		usual.stream().filter(change -> ADDRESS.contains(change.field())).forEach(typed::add);
		usual.removeIf(change -> ADDRESS.contains(change.field()));
	}

	private static @Nullable Object ofAddress(Tenant tenant, EAttribute field) {
		@Nullable
		Address address = tenant.getAddress();
		return address == null ? null : ComparedList.held(address, field);
	}

	private void compare(EAttribute field, @Nullable Object before, @Nullable Object after) {
		if (after != null && !Spelling.isSame(field, before, after)) {
			boolean free = (before == null || before instanceof String text && text.isBlank()) && !isNoted(field);
			(free || isForeign(field) ? usual : typed).add(new Change(field, before, after));
		}
	}

	/** Returns whether a value is from Microsoft as the tenant is, and was not typed since. */
	private boolean isForeign(EAttribute field) {
		return FOREIGN.contains(field) && !isTyped && !isNoted(field);
	}

	/** Returns whether the user typed the value, or cleared it, after the rest came from Microsoft. */
	private boolean isNoted(EAttribute field) {
		return typedPaths.contains(ADDRESS.contains(field) ? Literals.TENANT__ADDRESS.getName() + '.' + field.getName()
				: field.getName());
	}

	/** Returns an entry for each field, and one for all lines of the address that are judged alike. */
	List<Entry> entries() {
		return Stream.concat(entries(usual, Judgement.SURE), entries(typed, Judgement.CONFLICT)).toList();
	}

	private Stream<Entry> entries(List<Change> changes, Judgement judgement) {
		List<Change> address = changes.stream().filter(change -> ADDRESS.contains(change.field())).toList();
		Stream<Entry> fields = changes.stream().filter(change -> !ADDRESS.contains(change.field()))
				.map(change -> Entry.changed(new Key(file, null, id), Words.of(Literals.TENANT), judgement,
						List.of(change)));
		return address.isEmpty() ? fields
				: Stream.concat(fields, Stream.of(Entry.changed(new Key(file, Literals.TENANT__ADDRESS, id),
						Words.of(Literals.TENANT), judgement, address)));
	}
}
