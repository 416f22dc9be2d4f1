package org.portwright.directory.ui.internal.lookup;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.LookupResult;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner.Running;

/** Asks Microsoft which tenant a domain belongs to, when the button is pressed, and shows what it answers. */
final class LookUpDialog extends TenantAnswerDialog {

	private static final Running NONE = () -> {
		// Nothing runs.
	};

	private final String proposed;
	private Running running = NONE;
	private @Nullable Text name;
	private @Nullable Button button;
	private @Nullable ProgressBar progress;

	/** @param proposed what to ask for; may be empty */
	LookUpDialog(Shell parent, EngagementFiles files, Optional<ModelFile> target, String proposed) {
		super(parent, files, target);
		this.proposed = proposed;
	}

	@Override
	protected String windowTitle() {
		return Messages.LookUp_title;
	}

	@Override
	protected String summary() {
		return Messages.LookUp_message;
	}

	@Override
	void createField(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.LookUp_name);
		var text = new Text(row, SWT.BORDER);
		text.setMessage(Messages.LookUp_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		OneLineEntry.on(text);
		text.setText(proposed);
		text.selectAll();
		name = text;
		var ask = new Button(row, SWT.PUSH);
		ask.setText(Messages.LookUp_ask);
		ask.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> askOrStop()));
		setButtonLayoutData(ask);
		button = ask;
		text.addModifyListener(e -> typed());
		var bar = new ProgressBar(parent, SWT.HORIZONTAL | SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		bar.setVisible(false);
		progress = bar;
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Control contents = super.createContents(parent);
		typed();
		return contents;
	}

	/** An answer is about what was asked: it goes when something else is typed. */
	private void typed() {
		stop();
		showNothing(SourceNote.note(Messages.LookUp_limits));
		button().setEnabled(!name().getText().isBlank());
		getShell().setDefaultButton(button());
	}

	private void askOrStop() {
		if (running == NONE) {
			ask();
		} else {
			stop();
			showNothing(SourceNote.note(Messages.LookUp_stopped));
		}
	}

	private void ask() {
		String asked = name().getText().strip();
		showNothing(SourceNote.note(NLS.bind(Messages.LookUp_asking, asked)));
		show(true);
		running = files().runner().run(new WorkbenchLookup(asked), RunMode.hidden(windowTitle()), new Reply<>() {

			@Override
			public void done(LookupResult result) {
				if (!name().isDisposed() && asked.equals(name().getText().strip()) && running != NONE) {
					ended();
					answered(result);
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				if (!name().isDisposed()) {
					ended();
					showNothing(SourceNote.error(Messages.LookUp_failed));
				}
				return false;
			}
		});
	}

	private void answered(LookupResult result) {
		result.problem().ifPresentOrElse(problem -> showNothing(SourceNote.error(problem.message())),
				() -> show(TenantAnswers.of(result),
						result.remark().isEmpty() ? Messages.LookUp_limits : result.remark()));
	}

	private void stop() {
		running.cancel();
		ended();
	}

	private void ended() {
		running = NONE;
		show(false);
	}

	private void show(boolean asking) {
		Objects.requireNonNull(progress).setVisible(asking);
		button().setText(asking ? Messages.LookUp_stop : Messages.LookUp_ask);
	}

	private Text name() {
		return Objects.requireNonNull(name);
	}

	private Button button() {
		return Objects.requireNonNull(button);
	}

	@Override
	public boolean close() {
		running.cancel();
		return super.close();
	}
}
