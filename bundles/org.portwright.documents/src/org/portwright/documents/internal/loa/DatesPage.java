package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.portwright.documents.printing.page.InformationSheets;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PicturedDays;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.documents.timeline.PlannedOrder;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineOrder;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.written.WrittenDate;

/** The page of the dates behind a letter: which are possible and why, the picture, and the milestones. */
@SuppressWarnings("nls")
final class DatesPage {

	private static final float AFTER = 6;
	private static final String PARTING = " ";

	private final PortOrder order;
	private final DatePlan plan;

	DatesPage(PortOrder order, DatePlan plan) {
		this.order = order;
		this.plan = plan;
	}

	List<PageBlock> blocks() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new InformationSheets());
		blocks.add(new Paragraph("", LoaText.DATES.text(), Style.TITLE, 0));
		blocks.add(new Paragraph("", LoaText.DATES_HINT.text(WrittenDate.shown(plan.today())), Style.BODY, AFTER));
		if (!plan.possible().over()) {
			blocks.add(possible());
		}
		TimelineOrder shown = PlannedOrder.of("", AsPrinted.text(order.getName()), order, plan);
		blocks.add(new PrintedSection(LoaText.DATES_LINE.text(), shown.about(), List.of(
				new PicturedDays(new Timeline(shown.title(), plan.today(), Optional.empty(), List.of(shown))))));
		if (!shown.milestones().isEmpty()) {
			blocks.add(new PrintedSection(LoaText.DATES_MILESTONES.text(), "", List.of(milestones(shown))));
		}
		return blocks;
	}

	private PrintedSection possible() {
		PossibleDates possible = plan.possible();
		List<PageBlock> blocks = new ArrayList<>();
		plan.requestPassed().ifPresent(text -> blocks.add(new Paragraph("", text, Style.BODY, AFTER)));
		if (possible.isCounted()) {
			addLimits(blocks, possible);
		}
		if (!possible.unknowns().isEmpty()) {
			blocks.add(new Paragraph(LoaText.DATES_UNKNOWN.text(), texts(possible.unknowns()), Style.BODY, AFTER));
		}
		return new PrintedSection(LoaText.DATES_POSSIBLE.text(), "", blocks);
	}

	private void addLimits(List<PageBlock> blocks, PossibleDates possible) {
		boolean open = !possible.hasFirstAndLast();
		Optional<String> passed = plan.allPassed();
		passed.ifPresent(text -> blocks.add(new Paragraph("", text, Style.BODY, AFTER)));
		possible.clash().ifPresent(clash -> blocks.addAll(clash(clash)));
		if (passed.isPresent() || possible.isLinePassed()) {
			return;
		}
		blocks.add(limit(open ? LoaText.DATES_NOT_BEFORE : LoaText.DATES_EARLIEST, possible.earliest()));
		possible.latest()
				.ifPresent(latest -> blocks.add(limit(open ? LoaText.DATES_NOT_AFTER : LoaText.DATES_LATEST, latest)));
		possible.minimumAgainstAdvice()
				.ifPresent(minimum -> blocks.add(limit(LoaText.DATES_MINIMUM, minimum)));
	}

	private static List<PageBlock> clash(DateClash clash) {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new Paragraph(LoaText.DATES_CLASH.text(), AsPrinted.loose(clash.text()), Style.BODY, AFTER));
		if (!clash.relax().isEmpty()) {
			blocks.add(new Paragraph(LoaText.DATES_RELAX.text(),
					clash.relax().stream().map(Relaxation::text).collect(Collectors.joining("\n")), Style.BODY, AFTER));
		}
		return blocks;
	}

	private static Paragraph limit(LoaText lead, DateLimit limit) {
		return new Paragraph(lead.text(WrittenDate.shown(limit.date())), texts(limit.reasons()), Style.BODY, AFTER);
	}

	private static String texts(List<DateReason> reasons) {
		return reasons.stream().map(DateReason::text).collect(Collectors.joining(PARTING));
	}

	private static Table milestones(TimelineOrder shown) {
		return new Table(
				List.of(new Table.Column(LoaText.DATES_WHEN.text(), 4, false),
						new Table.Column(LoaText.DATES_WHAT.text(), 3, false),
						new Table.Column(LoaText.DATES_WHY.text(), 5, false)),
				shown.milestones().stream().map(DatesPage::row).toList(), 6);
	}

	private static TableRow row(Milestone milestone) {
		String day = WrittenDate.shown(milestone.date());
		String when = milestone.time().map(time -> day + ", " + time).orElse(day);
		String known = milestone.reckoned() ? when + '\n' + LoaText.DATES_RECKONED.text() : when;
		return new TableRow(List.of(known, milestone.kind().label(), milestone.reason()), "", Style.CELL);
	}
}
