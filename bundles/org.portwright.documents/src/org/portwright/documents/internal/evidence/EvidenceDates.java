package org.portwright.documents.internal.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.portwright.documents.internal.record.RecordText;
import org.portwright.documents.internal.record.Shown;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.WrongEntries;
import org.portwright.porting.life.OverrideNotice;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;

/** The dates of an order: its states as recorded, its rejections, and its milestones with their reasons. */
@SuppressWarnings("nls")
final class EvidenceDates {

	private static final Set<MilestoneKind> OF_THE_NUMBERS = EnumSet.of(MilestoneKind.LAST_MOVE,
			MilestoneKind.RIGHT_ENDS);

	private final PortOrder order;
	private final DatePlan dates;

	EvidenceDates(PortOrder order, DatePlan dates) {
		this.order = order;
		this.dates = dates;
	}

	EvidencePart part() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(field("STATE", Words.of(order.getState()), 4),
				field("SUBMITTED", new LetterDay(order).submitted(), 4),
				field("FOC", Shown.day(order.getFocDate(), order.getFocTime()), 4)));
		Optional<OverrideNotice> notice = OverrideNotice.of(order, dates);
		blocks.add(new PrintedFields(
				new PrintedField(EvidenceText.of("ALERT"), shown(Shown.day(order.getOverrideAlert())), 4),
				new PrintedField(EvidenceText.of("ALERT_ENDS"),
						shown(notice.map(given -> Shown.day(given.ends())).orElse("")), 4),
				new PrintedField(EvidenceText.of("OFCOM"), shown(Shown.text(order.getOfcomReference())), 4)));
		List<PageBlock> all = new ArrayList<>();
		all.add(new PrintedSection(EvidenceText.of("DATES"), "", blocks));
		all.add(new PrintedSection(EvidenceText.of("STATES"), "", List.of(states())));
		if (!order.getRejections().isEmpty()) {
			all.add(new PrintedSection(RecordText.of("REJECTIONS"), "", List.of(new Table(
					List.of(column("DATE", 3), column("WHO", 3), column("REASON", 6)),
					order.getRejections().stream().map(EvidenceDates::rejection).toList(), 0))));
		}
		List<Milestone> milestones = dates.milestones().stream().filter(this::isGrounded).toList();
		if (!milestones.isEmpty()) {
			all.add(new PrintedSection(RecordText.of("MILESTONES"), "", List.of(new Table(
					List.of(column("DATE", 3), column("WHAT", 3), column("REASON", 6)),
					milestones.stream().map(EvidenceDates::milestone).toList(), 0))));
		}
		return EvidencePart.of(EvidenceText.of("DATES"), "", all);
	}

	/** Nothing is counted from a submission that is not made, nor from an acceptance that is not there. */
	private boolean isGrounded(Milestone milestone) {
		return CheckedOrder.isDraft(order) ? OF_THE_NUMBERS.contains(milestone.kind())
				: milestone.kind() != MilestoneKind.NUMBERS_APPEAR || order.getFocDate() != null;
	}

	private PageBlock states() {
		WrongEntries wrong = new WrongEntries(order);
		List<TableRow> rows = JournalDays.sorted(order.getJournal()).stream().filter(
				entry -> entry.getKind() == JournalKind.STATE_CHANGE || entry.getKind() == JournalKind.CORRECTION)
				.map(entry -> state(entry, wrong)).toList();
		return rows.isEmpty() ? new Paragraph(EvidenceText.of("STATES_NONE"), Style.BODY)
				: new Table(List.of(column("WHEN", 3), new Table.Column(EvidenceText.of("FROM_STATE"), 4, false),
						new Table.Column(EvidenceText.of("TO_STATE"), 5, false)), rows, 0);
	}

	private static TableRow state(JournalEntry entry, WrongEntries wrong) {
		boolean step = entry.getKind() == JournalKind.STATE_CHANGE;
		return row(Shown.moment(entry.getWhen(), entry.isDayOnly()), Words.of(entry.getFrom()),
				Shown.lines(Words.of(entry.getTo()), step && !entry.isSeen() ? RecordText.of("NOT_SEEN") : "",
						wrong.isWrong(entry) ? RecordText.of("CORRECTED") : ""));
	}

	private static TableRow rejection(Rejection rejection) {
		String code = Shown.text(rejection.getCode());
		return row(Shown.day(rejection.getDate()),
				Shown.lines(Words.of(rejection.getBy()), RecordText.of("OF_REVISION", rejection.getRevision())),
				Shown.lines(code.isEmpty() ? "" : RecordText.of("CODE", code),
						RejectionCauses.of(rejection).stream().map(RejectionCause::label)
								.collect(Collectors.joining("\n")),
						Shown.text(rejection.getReason())));
	}

	private static TableRow milestone(Milestone milestone) {
		String day = Shown.day(milestone.date(), milestone.time().isPresent() ? milestone.time().get() : null);
		return row(Shown.lines(day, milestone.reckoned() ? RecordText.of("RECKONED") : ""), milestone.kind().label(),
				milestone.reason());
	}

	private static Table.Column column(String key, int columns) {
		return new Table.Column(RecordText.of(key), columns, false);
	}

	private static TableRow row(String... cells) {
		return new TableRow(List.of(cells), "", Style.CELL);
	}

	private static PrintedField field(String key, String value, int columns) {
		return new PrintedField(RecordText.of(key), shown(value), columns);
	}

	private static String shown(String value) {
		return value.isEmpty() ? "–" : value;
	}
}
