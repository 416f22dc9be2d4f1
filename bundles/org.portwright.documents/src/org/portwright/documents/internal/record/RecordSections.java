package org.portwright.documents.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.Conversion;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.words.Words;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.life.EmergencyPlace;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.life.RevisionDifference;

/** What is recorded of an order beside its journal, a section for each kind that there is. */
@SuppressWarnings("nls")
final class RecordSections {

	private final PortOrder order;
	private final List<PrintedSection> sections = new ArrayList<>();

	private RecordSections(PortOrder order) {
		this.order = order;
	}

	static List<PrintedSection> of(PortOrder order, DatePlan plan, UkNumberPlan numbers) {
		var all = new RecordSections(order);
		all.table("MILESTONES", plan.requestPassed().orElse(""),
				List.of(column("DATE", 3), column("WHAT", 3), column("REASON", 6)),
				plan.milestones().stream().map(RecordSections::milestone).toList());
		all.table("QUESTIONS", "", List.of(column("ASKED", 3), column("QUESTION", 4), column("ANSWER", 5)),
				order.getQuestions().stream().map(RecordSections::question).toList());
		all.table("REJECTIONS", "", List.of(column("DATE", 2), column("WHO", 3), column("REASON", 7)),
				order.getRejections().stream().map(RecordSections::rejection).toList());
		all.revisions();
		all.table("ACCEPTED", RecordText.of("ACCEPTED_HINT"),
				List.of(column("CODE_COLUMN", 5), column("REASON", 4), column("WHO", 3)),
				order.getAcceptedProblems().stream().map(RecordSections::accepted).toList());
		all.table("EMERGENCY", "",
				List.of(column("PLACE", 4), column("EMERGENCY_ADDRESS", 4), column("LOCATION_ID", 4)),
				EmergencyPlace.of(order, OrderNumbers.of(order, numbers)).stream().map(RecordSections::place)
						.toList());
		all.table("CONVERSIONS", "",
				List.of(column("NUMBERS", 5), column("PLANNED", 4), column("DONE", 3)),
				order.getConversions().stream().map(conversion -> conversion(conversion, numbers)).toList());
		return all.sections;
	}

	private void revisions() {
		List<Revision> revisions = order.getRevisions();
		for (int i = 1; i < revisions.size(); i++) {
			RevisionDifference difference = RevisionDifference.between(revisions.get(i - 1), revisions.get(i));
			sections.add(difference(difference, RecordText.of("REVISIONS", difference.from(), difference.to())));
		}
		RevisionDifference.latest(order).map(latest -> RevisionDifference.since(latest, order))
				.filter(difference -> !difference.fields().isEmpty())
				.map(difference -> difference(difference, RecordText.of("REVISIONS_NOW", difference.from())))
				.ifPresent(sections::add);
	}

	private static PrintedSection difference(RevisionDifference difference, String heading) {
		PageBlock block = difference.fields().isEmpty()
				? new Paragraph(RecordText.of("REVISIONS_SAME"), Style.BODY)
				: new Table(List.of(column("FIELD", 4), column("BEFORE", 4), column("AFTER", 4)),
						difference.fields().stream().map(field -> row(field.label(), field.before(), field.after()))
								.toList(),
						0);
		return new PrintedSection(heading, "", List.of(block));
	}

	private void table(String heading, String hint, List<Table.Column> columns, List<TableRow> rows) {
		if (!rows.isEmpty()) {
			sections.add(new PrintedSection(RecordText.of(heading), hint, List.of(new Table(columns, rows, 0))));
		}
	}

	private static Table.Column column(String key, int columns) {
		return new Table.Column(RecordText.of(key), columns, false);
	}

	private static TableRow row(String... cells) {
		return new TableRow(List.of(cells), "", Style.CELL);
	}

	private static TableRow milestone(Milestone milestone) {
		String day = Shown.day(milestone.date(), milestone.time().isPresent() ? milestone.time().get() : null);
		return row(Shown.lines(day, milestone.reckoned() ? RecordText.of("RECKONED") : ""), milestone.kind().label(),
				milestone.reason());
	}

	private static TableRow question(Question question) {
		String answer = Shown.text(question.getAnswer());
		return row(Shown.lines(Shown.day(question.getAsked()), Shown.text(question.getBy())),
				Shown.text(question.getText()), answer.isEmpty() ? RecordText.of("OPEN")
						: Shown.lines(answer, Shown.day(question.getAnswered())));
	}

	private static TableRow rejection(Rejection rejection) {
		String code = Shown.text(rejection.getCode());
		String causes = RejectionCauses.of(rejection).stream().map(RejectionCause::label)
				.collect(Collectors.joining("\n"));
		return row(Shown.day(rejection.getDate()),
				Shown.lines(Words.of(rejection.getBy()), RecordText.of("OF_REVISION", rejection.getRevision())),
				Shown.lines(code.isEmpty() ? "" : RecordText.of("CODE", code), causes,
						Shown.text(rejection.getReason())));
	}

	private static TableRow accepted(AcceptedProblem problem) {
		return row(
				Shown.lines(Shown.text(problem.getCode()),
						Stream.of(FieldNames.of(Shown.text(problem.getFeature()), ""), Shown.text(problem.getValue()))
								.filter(part -> !part.isEmpty()).collect(Collectors.joining(": "))),
				Shown.text(problem.getReason()),
				Shown.lines(Shown.text(problem.getBy()), Shown.moment(problem.getWhen())));
	}

	private static TableRow place(EmergencyPlace place) {
		return row(place.site().orElseGet(() -> RecordText.of("PLACE_SERVICE_ADDRESS")), Words.of(place.state()),
				AskedOfCustomer.orNone(place.locationId()));
	}

	private static TableRow conversion(Conversion conversion, UkNumberPlan numbers) {
		return row(
				Shown.range(conversion.getFirst(), conversion.getLast(), numbers) + ", "
						+ Words.of(conversion.getUsage()),
				Shown.day(conversion.getPlannedDate(), conversion.getPlannedTime()),
				Shown.moment(conversion.getDone(), conversion.isDayOnly()));
	}
}
