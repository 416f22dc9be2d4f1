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
import org.portwright.workspace.proposals.Omission;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;

/**
 * The entries of one group as rows: a row for each field that changes, otherwise a row for each entry; behind them a
 * row for each part of the source that was not taken. There may be a hundred thousand, so a text is made when a row is
 * seen.
 */
final class ProposalRows implements NumberRows {

	private final List<Entry> entries;
	private final List<Omission> omissions;
	private final Ticks ticks;
	private final int[] entryOf;
	private final int[] changeOf;

	ProposalRows(Proposal proposal, Group group, Ticks ticks) {
		entries = proposal.entries();
		omissions = group.hasOmissions() ? proposal.omissions() : List.of();
		this.ticks = ticks;
		int size = entries.stream().filter(group::has).mapToInt(ProposalRows::rows).sum() + omissions.size();
		entryOf = new int[size];
		changeOf = new int[size];
		int row = 0;
		for (int entry = 0; entry < entries.size(); entry++) {
			for (int change = 0; group.has(entries.get(entry)) && change < rows(entries.get(entry)); change++) {
				entryOf[row] = entry;
				changeOf[row++] = change;
			}
		}
		for (int omission = 0; omission < omissions.size(); omission++) {
			entryOf[row++] = entries.size() + omission;
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
		return of(row).filter(entry -> entry.key().holder() == Literals.TENANT__PHONE_NUMBERS)
				.map(entry -> NumberRange.ofTenant(entry.id())).map(digits -> new NumberRange(digits, digits));
	}

	/** The place of the entry in the proposal; of a part that was not taken, one behind all entries. */
	@Override
	public int entry(int row) {
		return entryOf[row];
	}

	@Override
	public String object(int row) {
		return of(row).map(Entry::id).orElse(""); //$NON-NLS-1$
	}

	@Override
	public String key(int row) {
		return entryOf[row] + "." + changeOf[row]; //$NON-NLS-1$
	}

	/** Returns the entry of a row; empty for a part that was not taken. */
	private Optional<Entry> of(int row) {
		return entryOf[row] < entries.size() ? Optional.of(entries.get(entryOf[row])) : Optional.empty();
	}

	private Omission omission(int row) {
		return omissions.get(entryOf[row] - entries.size());
	}

	@Override
	public String text(int row, int column) {
		ProposalColumn shown = ProposalColumn.of(column);
		return of(row).map(entry -> text(row, entry, shown)).orElseGet(() -> text(omission(row), shown));
	}

	private static String text(Omission omission, ProposalColumn column) {
		return switch (column) {
		case WHAT -> omission.part();
		case KIND -> switch (omission.kind()) {
		case REFUSED -> Messages.Proposals_refused;
		case LEFT_OUT -> Messages.Proposals_leftOut;
		case NOT_READ -> Messages.Proposals_notRead;
		case SECRET -> Messages.Proposals_secret;
		};
		case WHY -> omission.why();
		case PLACE -> String.valueOf(omission.line());
		case TICK, FIELD, BEFORE, AFTER -> ""; //$NON-NLS-1$
		};
	}

	private String text(int row, Entry entry, ProposalColumn column) {
		Optional<Change> change = entry.kind() == Kind.CHANGED ? Optional.of(entry.changes().get(changeOf[row]))
				: Optional.empty();
		return switch (column) {
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
		case PLACE -> entry.source().line() > 0 ? String.valueOf(entry.source().line()) : entry.source().words();
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
		if (ProposalColumn.of(column) == ProposalColumn.PLACE && line(one) != line(other)) {
			return Integer.compare(line(one), line(other));
		}
		return text(one, column).compareTo(text(other, column));
	}

	private int line(int row) {
		return of(row).map(entry -> entry.source().line()).orElseGet(() -> omission(row).line());
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		return filter.sought().isPresent() ? filter.isIn(range(row), text(row, ProposalColumn.WHAT.ordinal()))
				: filter.words().stream().allMatch(word -> ProposalColumn.all()
						.anyMatch(column -> NumberFilter.contains(text(row, column.ordinal()), word)));
	}
}
