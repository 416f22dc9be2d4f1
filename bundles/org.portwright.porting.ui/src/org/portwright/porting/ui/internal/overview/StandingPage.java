package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.life.OrderStanding;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.porting.ui.internal.orders.LiveResult;
import org.portwright.porting.ui.internal.overview.Part.Look;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.fields.SectionContent;
import org.portwright.ui.fields.SectionPlaces;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.orders.CompareRevisions;
import org.portwright.workspace.orders.TellStanding;
import org.portwright.workspace.resources.LiveProblems;

/**
 * The page <em>Overview</em>: where the order stands, who acts next, what is waited for, and what to do now. All of it
 * is the standing of the order, worked out in the background.
 */
@SuppressWarnings("nls")
public final class StandingPage {

	/** The id of the page. */
	public static final String ID = "overview";

	private static final int MINUTE = 60_000;

	private final FormEditor editor;
	private final EditedModel edited;
	private final LiveResult<OrderStanding> standings;
	private final LiveResult<List<RevisionDifference>> revisions;
	private final List<Told> tolds = new ArrayList<>();

	/**
	 * What a section tells of the standing.
	 *
	 * @param told puts it into parts
	 */
	private record Told(FieldRows rows, PartRows<Target> shown, Function<OrderStanding, List<Part<Target>>> told) {
	}

	private StandingPage(FormEditor editor, EditedModel edited) {
		this.editor = editor;
		this.edited = edited;
		standings = new LiveResult<>(edited, new LiveResult.Texts(Messages.Overview_job, Messages.Overview_failed),
				() -> new TellStanding(edited.engagementFiles().problems().now(), edited.file(),
						edited.engagementFiles().problems().of(edited.file())),
				this::judgement);
		revisions = new LiveResult<>(edited, new LiveResult.Texts(Messages.Revisions_job, Messages.Revisions_failed),
				() -> new CompareRevisions(edited.file()), () -> Optional.of(""));
	}

	/** Returns the problems of the order, or why the rules could not judge it; empty until they have run. */
	private Optional<?> judgement() {
		LiveProblems problems = edited.engagementFiles().problems();
		Optional<?> found = problems.of(edited.file());
		return found.isPresent() ? found : problems.failure(edited.file());
	}

	/** The page of an order in an editor. */
	public static FieldsPage of(FormEditor editor, EditedModel edited) {
		var page = new StandingPage(editor, edited);
		return new FieldsPage(editor, edited, ID, Messages.Overview_title, List.of(
				List.of(SectionContent.open(Messages.Standing_title, page::state),
						SectionContent.open(Messages.Acts_title, page::acts),
						SectionContent.openWhile(() -> ConversionRows.isAwaited((PortOrder) edited.root()),
								MilestoneKind.CONVERSIONS.label(), ConversionRows::rows)),
				List.of(SectionContent.open(Messages.Meaning_title, page::meaning),
						SectionContent.open(Messages.Recorded_title, RecordedRows::rows),
						SectionContent.open(Messages.Revisions_title, page::revisions))));
	}

	private void state(FieldRows rows) {
		PartRows<Target> shown = parts(rows, standing -> StandingParts.state(standing,
				edited.engagementFiles().problems().now().today(), UkDay.time(edited.engagementFiles().now())));
		standings.follow(rows.fields(), rows.client());
		tick(rows.client(), shown);
	}

	/** Each minute what counts down is one less. That takes nothing of the model. */
	private void tick(Control client, PartRows<Target> shown) {
		Display display = client.getDisplay();
		Runnable ticking = new Runnable() {

			@Override
			public void run() {
				if (client.isVisible()) {
					standings.now().ifPresent(standing -> shown.show(StandingParts.state(standing,
							edited.engagementFiles().problems().now().today(),
							UkDay.time(edited.engagementFiles().now()))));
				}
				display.timerExec(untilNextMinute(), this);
			}
		};
		display.timerExec(untilNextMinute(), ticking);
		// Else the display would hold a page that was closed until the minute is over.
		client.addDisposeListener(disposed -> display.timerExec(-1, ticking));
	}

	private static int untilNextMinute() {
		return MINUTE - (int) (System.currentTimeMillis() % MINUTE);
	}

	private void acts(FieldRows rows) {
		parts(rows, StandingParts::acts);
		OrderActs acts = doing(rows);
		new OtherSteps(rows, acts::record, acts::correct).add();
	}

	private OrderActs doing(FieldRows rows) {
		return new OrderActs(editor, edited, rows.client().getShell());
	}

	private void meaning(FieldRows rows) {
		parts(rows, StandingParts::meaning);
	}

	private void revisions(FieldRows rows) {
		PartRows<Target> shown = new PartRows<>(rows, doing(rows)::follow);
		revisions.listen(() -> revisions.now()
				.map(differences -> RevisionParts.of((PortOrder) edited.root(), differences)).ifPresent(shown::show));
		revisions.follow(rows.fields(), rows.client());
	}

	private PartRows<Target> parts(FieldRows rows, Function<OrderStanding, List<Part<Target>>> told) {
		PartRows<Target> shown = new PartRows<>(rows, doing(rows)::follow);
		var part = new Told(rows, shown, told);
		if (tolds.isEmpty()) {
			standings.listen(() -> place(tolds));
		}
		tolds.add(part);
		place(List.of(part));
		return shown;
	}

	/**
	 * The parts of the page that are others now get their places together: each by itself would move all the others.
	 */
	private void place(List<Told> some) {
		SectionPlaces.renewInTurns(
				some.stream().filter(part -> part.shown().fill(parts(part.told()))).map(Told::rows).toList());
	}

	private List<Part<Target>> parts(Function<OrderStanding, List<Part<Target>>> told) {
		return standings.now().map(told)
				.orElseGet(() -> List.of(standings.failure().map(why -> Part.<Target>words(Look.WARNING, why))
						.orElseGet(() -> Part.words(Look.NOTE, Messages.Overview_begun))));
	}
}
