package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.fields.SectionContent;
import org.portwright.workspace.orders.PlanDates;

/**
 * The page <em>Planner</em>: which dates are possible and why, day by day, what happens when, and what to say to the
 * customer. All of it is the plan of the order; a day that is chosen is the date that the order asks for.
 */
@SuppressWarnings("nls")
public final class PlannerPage {

	/** The id of the page. */
	public static final String ID = "planner";

	private final EditedModel edited;
	private final Planning planning;

	private PlannerPage(EditedModel edited) {
		this.edited = edited;
		planning = new Planning(edited,
				() -> new PlanDates(edited.engagementFiles().problems().now(), edited.file()));
	}

	/** The page of an order in an editor. */
	public static FieldsPage of(FormEditor editor, EditedModel edited) {
		var page = new PlannerPage(edited);
		return new FieldsPage(editor, edited, ID, Messages.Planner_title, List.of(
				List.of(SectionContent.open(Messages.Answer_title, page::answer)),
				List.of(SectionContent.open(Messages.Months_title, page::months),
						SectionContent.open(Messages.Counted_title, PlannerPage::counted),
						SectionContent.open(Messages.Milestones_title, page::milestones),
						SectionContent.open(Messages.Customer_title, page::customer))));
	}

	private void answer(FieldRows rows) {
		var answer = new AnswerRows(rows, this::take);
		Runnable show = () -> answer.show(lines());
		planning.listen(show);
		rows.fields().follow(show);
		planning.follow(rows.fields(), rows.client());
	}

	private List<AnswerLine> lines() {
		Optional<DatePlan> plan = planning.plan();
		return plan.map(known -> AnswerLine.of(known, planning.wanted()))
				.orElseGet(() -> List.of(new AnswerLine(
						planning.failure().isPresent() ? AnswerLine.Weight.WARNING : AnswerLine.Weight.NOTE, "",
						List.of(planning.failure().orElse(Messages.Planning_begun)), Optional.empty())));
	}

	private static void counted(FieldRows rows) {
		rows.introduction(Messages.Counted_introduction);
		rows.choice("siteNation");
		rows.check("holidaysOfEnglandAndWales");
		rows.check("holidaysOfSite");
	}

	private void customer(FieldRows rows) {
		new CustomerRows(rows, planning).follow();
	}

	private void months(FieldRows rows) {
		new MonthRows(rows, planning, this::take).follow();
	}

	private void milestones(FieldRows rows) {
		new MilestoneRows(rows, planning).follow();
	}

	private void take(LocalDate day) {
		edited.take(Planning.WANTED, day.toString(), Words.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE));
	}
}
