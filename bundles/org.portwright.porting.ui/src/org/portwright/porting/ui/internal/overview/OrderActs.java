package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.MailText;
import org.portwright.porting.life.NextAct;
import org.portwright.porting.life.OverdueWords;
import org.portwright.porting.life.RecordedLater;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.ui.internal.journal.HappenedDay;
import org.portwright.porting.ui.internal.journal.JournalActs;
import org.portwright.porting.ui.internal.kept.KeptFileOpening;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.ui.internal.wizards.ExportPdf;
import org.portwright.ui.Commands;
import org.portwright.ui.Failures;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.EditedModel;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.kept.KeptContent;
import org.portwright.workspace.orders.PlanConversions;
import org.portwright.workspace.orders.PlanDates;
import org.portwright.workspace.orders.RecordRejection;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.orders.SubmissionStep;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.OperationException;

/** Does what is chosen on the page: each is one operation, or leads to where it is done. */
final class OrderActs {

	private static final String MAKE_PACK = "org.portwright.ui.exportDocuments"; //$NON-NLS-1$
	private static final String STATE = "state"; //$NON-NLS-1$

	private final FormEditor editor;
	private final EditedModel edited;
	private final Shell shell;

	OrderActs(FormEditor editor, EditedModel edited, Shell shell) {
		this.editor = editor;
		this.edited = edited;
		this.shell = shell;
	}

	/** Follows what was pressed. */
	void follow(Target target) {
		switch (target) {
		case Target.Doing(NextAct act) -> act(act);
		case Target.Field(String path) -> reveal(path);
		case Target.Page(String id) -> editor.setActivePage(id);
		case Target.KeptDocument(KeptContent kept) -> new KeptFileOpening(edited.engagementFiles(), edited.file(),
				editor.getSite().getPage()).open(kept);
		case Target.RevisionExport(int revision) -> edited.engagementFiles().resource(edited.file())
				.ifPresent(order -> ExportPdf.exportRevision(shell, edited.engagementFiles(), order, revision));
		}
	}

	private void act(NextAct act) {
		switch (act.kind()) {
		case RECORD_STATE, NEW_REVISION -> act.state().ifPresent(this::record);
		case RECORD_REJECTION -> recordRejection();
		case MAKE_PACK -> Commands.run(MAKE_PACK);
		case ANSWER_QUESTION -> act.field().ifPresent(new JournalActs(edited, shell)::answer);
		case ASK_MICROSOFT -> write(act.label(), OverdueWords::askMicrosoft);
		case OVERRIDE_REQUEST -> new OverrideActs(edited, shell, act.label().replace("\u2026", "")).show(); //$NON-NLS-1$ //$NON-NLS-2$
		case PLAN_CONVERSIONS -> planConversions();
		case ENTER_FIELD -> act.field().ifPresent(this::reveal);
		}
	}

	/** Shows those that were listed; where there are none, every number has the usage wanted. */
	private void planConversions() {
		edited.perform(new PlanConversions(edited.engagementFiles().model(),
				edited.engagementFiles().problems().now(), edited.file(), recorder())).ifPresent(listed -> {
					if (listed.isEmpty()) {
						Failures.show(Status.info(PlanConversions.fine()));
					} else {
						reveal(FeaturePath.of(listed.getFirst(), Literals.CONVERSION__DONE));
					}
				});
	}

	/** Shows a mail of the order's data, once its dates are planned. */
	private void write(String title, BiFunction<PortOrder, DatePlan, MailText> words) {
		edited.engagementFiles().runner().run(
				new PlanDates(edited.engagementFiles().problems().now(), edited.file()),
				RunMode.hidden(Messages.Mail_job),
				plan -> shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed()) {
						new MailTextDialog(shell, title, words.apply((PortOrder) edited.root(), plan)).open();
					}
				}));
	}

	private void reveal(String path) {
		if (editor instanceof ModelFileEditor fields) {
			fields.reveal(path);
		}
	}

	/**
	 * Records a state. What it implies and the order lacks is asked for with the day on which it came to be; it can be
	 * left empty.
	 */
	void record(OrderState to) {
		switch (to) {
		case REJECTED -> recordRejection();
		case DRAFT -> perform(set(List.of(), to, recorder()));
		default -> {
			if (to == OrderState.SUBMITTED && order().getState() == OrderState.DRAFT) {
				edited.visitAll();
			}
			StepDialog.of(shell, order(), to, day()).ask().ifPresent(
					said -> perform(set(fields(said, to), to, recorder().of(Happened.on(said.day())))));
		}
		}
	}

	/** The day of a submission stands in the order, whatever was assumed before. */
	private static List<Assignment> fields(HappenedDialog.Answer said, OrderState to) {
		return to == OrderState.SUBMITTED
				? List.of(new Assignment(Literals.PORT_ORDER__SUBMISSION_DATE.getName(), said.day().toString()))
				: said.fields();
	}

	/** A step that submits the order writes its letter to the disk, so it runs as a job. */
	private void perform(SubmissionStep<?> step) {
		try {
			if (step.submits()) {
				keepSubmission(step);
			} else {
				edited.perform(step);
			}
		} catch (OperationException e) {
			Failures.show(e);
		}
	}

	private <R> void keepSubmission(SubmissionStep<R> step) {
		edited.run(submission(step), () -> submission(step.agreeing()), Messages.Submission_job, done -> {
			edited.engagementFiles().refresh();
			if (!done.remarks().isEmpty()) {
				Failures.show(Status.warning(String.join("\n\n", done.remarks()))); //$NON-NLS-1$
			}
		});
	}

	private <R> KeepSubmission<R> submission(SubmissionStep<R> step) {
		return new KeepSubmission<>(edited.engagementFiles().problems().now(), edited.file(), step);
	}

	private PortOrder order() {
		return (PortOrder) edited.root();
	}

	private HappenedDay day() {
		return new HappenedDay(edited.engagementFiles().now(), day -> RecordedLater.than(day, order()));
	}

	private Recorder recorder() {
		return edited.engagementFiles().recorder();
	}

	private SetFields set(List<Assignment> fields, OrderState to, Recorder recorder) {
		List<Assignment> all = new ArrayList<>(fields);
		all.add(new Assignment(STATE, to.getLiteral()));
		return new SetFields(edited.engagementFiles().model(), edited.engagementFiles().problems().now(), recorder,
				edited.file(), all);
	}

	/** Corrects a wrong entry. The state is the right one since a day, which is asked for. */
	void correct(OrderState to) {
		StepDialog.correcting(shell, order(), to, day()).ask().ifPresent(
				said -> perform(set(List.of(), to, recorder().of(Happened.on(said.day()))).correcting()));
	}

	private void recordRejection() {
		HappenedDay received = day();
		if (order().getState() == OrderState.REJECTED) {
			order().getRejections().stream().map(Rejection::getDate).filter(Objects::nonNull)
					.reduce((first, last) -> last).ifPresent(received::begin);
		}
		var dialog = new RejectionDialog(shell, received, RejectionCauses.hints(order()));
		dialog.ask().ifPresent(said -> perform(new RecordRejection(edited.engagementFiles().model(),
				edited.engagementFiles().problems().now(), edited.file(), said,
				recorder().of(Happened.on(dialog.day())))));
	}
}
