package org.portwright.ui.proposals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.Problem;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;

/**
 * The entries of one group as rows: a row for each field that changes, otherwise a row for each entry. There may be a
 * hundred thousand, so a text is made when a row is seen.
 */
final class ProposalRows implements NumberRows {

	private final List<Entry> entries;
	private final Ticks ticks;
	private final int[] entryOf;
	private final int[] changeOf;

	ProposalRows(Proposal proposal, Group group, Ticks ticks) {
		entries = proposal.entries();
		this.ticks = ticks;
		int size = entries.stream().filter(group::has).mapToInt(ProposalRows::rows).sum();
		entryOf = new int[size];
		changeOf = new int[size];
		int row = 0;
		for (int entry = 0; entry < entries.size(); entry++) {
			for (int change = 0; group.has(entries.get(entry)) && change < rows(entries.get(entry)); change++) {
				entryOf[row] = entry;
				changeOf[row++] = change;
			}
		}
	}

	private static int rows(Entry entry) {
		return entry.kind() == Kind.CHANGED ? entry.changes().size() : 1;
	}

	@Override
	public int size() {
		return entryOf.length;
	}

	@Override
	public long numbers() {
		return size();
	}

	@Override
	public long numbers(int row) {
		return 1;
	}

	@Override
	public Optional<NumberRange> range(int row) {
		if (of(row).key().holder() != Literals.TENANT__PHONE_NUMBERS) {
			return Optional.empty();
		}
		long digits = NumberRange.ofTenant(of(row).id());
		return Optional.of(new NumberRange(digits, digits));
	}

	/** The place of the entry in the proposal. */
	@Override
	public int entry(int row) {
		return entryOf[row];
	}

	@Override
	public String object(int row) {
		return of(row).id();
	}

	@Override
	public String key(int row) {
		return entryOf[row] + "." + changeOf[row]; //$NON-NLS-1$
	}

	Entry of(int row) {
		return entries.get(entryOf[row]);
	}

	@Override
	public String text(int row, int column) {
		Entry entry = of(row);
		Optional<Change> change = entry.kind() == Kind.CHANGED ? Optional.of(entry.changes().get(changeOf[row]))
				: Optional.empty();
		return switch (ProposalColumn.of(column)) {
		case TICK -> entry.blocked().isPresent() ? Messages.Proposals_blocked
				: ticks.isTicked(entryOf[row]) ? Messages.Proposals_isTicked : Messages.Proposals_isNotTicked;
		case WHAT -> name(entry);
		case KIND -> switch (entry.kind()) {
		case ADDED -> Messages.Proposals_isAdded;
		case CHANGED -> Messages.Proposals_isChanged;
		case GONE -> Messages.Proposals_isGone;
		};
		case FIELD -> change.map(Change::label).orElse(""); //$NON-NLS-1$
		case BEFORE -> change.map(Change::beforeText).orElse(""); //$NON-NLS-1$
		case AFTER -> change.map(Change::afterText).orElseGet(() -> after(entry));
		case WHY -> why(entry);
		};
	}

	private static String name(Entry entry) {
		EReference holder = entry.key().holder();
		return holder == Literals.TENANT__PHONE_NUMBERS ? Labels.number(entry.id())
				: holder == Literals.TENANT__PHONES ? NLS.bind(Messages.Proposals_phone, entry.label())
						: entry.label();
	}

	private static String after(Entry entry) {
		return entry.kind() == Kind.GONE
				? entry.goneSince().map(day -> NLS.bind(Messages.Proposals_goneSince, WrittenDate.shown(day)))
						.orElse(Messages.Proposals_goneToday)
				: entry.changes().stream()
						.map(field -> NLS.bind(Messages.Proposals_fieldIs, field.label(), field.afterText()))
						.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String why(Entry entry) {
		return entry.reason()
				.orElse(entry.judgement() == Judgement.CONFLICT ? Messages.Proposals_conflict : ""); //$NON-NLS-1$
	}

	@Override
	public boolean isTicked(int row) {
		return ticks.isTicked(entryOf[row]);
	}

	@Override
	public boolean canBeTicked(int row) {
		return ticks.canBeTicked(entryOf[row]);
	}

	@Override
	public List<Problem> problems(int row) {
		return List.of();
	}

	@Override
	public int compare(int one, int other, int column) {
		return text(one, column).compareTo(text(other, column));
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		return filter.sought().isPresent() ? filter.isIn(range(row), text(row, ProposalColumn.WHAT.ordinal()))
				: filter.words().stream().allMatch(word -> ProposalColumn.all()
						.anyMatch(column -> NumberFilter.contains(text(row, column.ordinal()), word)));
	}
}
