package org.portwright.ui.internal.editor.preview;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.documents.LoaResult;
import org.portwright.documents.UnprintableCharacter;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderCopy;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.WindowThread;
import org.portwright.ui.internal.editor.EditedModel;
import org.portwright.ui.internal.editor.ModelPage;
import org.portwright.workspace.OrderProblems;

/** The page <em>Preview</em>: the pages of the PDF as they will print, a moment after each change. */
public final class PreviewPage extends FormPage implements ModelPage {

	/** The id of the page. */
	public static final String ID = "preview"; //$NON-NLS-1$

	/** Long enough to type on without a letter for each key. */
	private static final int PAUSE = 400;
	private static final long NEVER = -2;

	private final EditedModel edited;
	private final LetterMaker maker;
	private final Runnable later = this::make;
	private @Nullable ScrolledForm form;
	private @Nullable PagesCanvas canvas;
	private @Nullable Job making;
	private long madeOf = NEVER;

	/** A page of an editor. */
	public PreviewPage(FormEditor editor, EditedModel edited) {
		this(editor, edited, LoaPages::of);
	}

	/** A page of an editor that shows what the maker makes. */
	public PreviewPage(FormEditor editor, EditedModel edited, LetterMaker maker) {
		super(editor, ID, Messages.PreviewPage_title);
		this.edited = edited;
		this.maker = maker;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		ScrolledForm made = Objects.requireNonNull(managedForm).getForm();
		form = made;
		made.setText(getTitle());
		managedForm.getToolkit().decorateFormHeading(made.getForm());
		GridLayoutFactory.fillDefaults().applyTo(made.getBody());
		var pages = new PagesCanvas(made.getBody());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(pages);
		canvas = pages;
		IToolBarManager tools = made.getToolBarManager();
		PreviewActions.addTo(tools, pages);
		tools.update(true);
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			make();
		}
	}

	@Override
	public void setFocus() {
		PagesCanvas pages = canvas;
		if (pages != null) {
			pages.setFocus();
		}
	}

	/** How many pages are shown. */
	public int pages() {
		PagesCanvas shown = canvas;
		return shown == null ? 0 : shown.count();
	}

	@Override
	public void modelChanged() {
		PagesCanvas pages = canvas;
		if (pages != null && isActive()) {
			pages.getDisplay().timerExec(PAUSE, later);
		}
	}

	@Override
	public void problemsChanged() {
		// The letter does not show them.
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here.
	}

	@Override
	public boolean reveal(String path) {
		return false;
	}

	/** Makes the letter of the order as it is now, in a job on a copy. */
	private void make() {
		long revision = edited.file().revision();
		PagesCanvas pages = canvas;
		if (pages == null || pages.isDisposed() || revision == madeOf
				|| !(edited.root() instanceof PortOrder order)) {
			return;
		}
		try {
			OrderProblems problems = edited.engagements().problems().orders();
			UkNumberPlan plan = problems.context(order).numberPlan();
			var options = new LoaOptions(order.getState() == OrderState.DRAFT, problems.today());
			madeOf = revision;
			start(OrderCopy.alone(order), options, plan, pages);
		} catch (ProfileException e) {
			Objects.requireNonNull(form).setMessage(e.getMessage(), IMessageProvider.ERROR);
		}
	}

	private void start(PortOrder copy, LoaOptions options, UkNumberPlan plan, PagesCanvas pages) {
		Job stale = making;
		if (stale != null) {
			stale.cancel();
		}
		long revision = madeOf;
		// Asked now: the page may be gone when the letter is made.
		Display display = pages.getDisplay();
		var job = new Job(Messages.PreviewPage_job) {

			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				try {
					LoaPages letter = maker.of(copy, options, plan);
					WindowThread.later(display, () -> made(letter, revision));
				} catch (IOException e) {
					WindowThread.later(display, () -> failed(e, pages));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		making = job;
		job.schedule();
	}

	private void failed(IOException reason, PagesCanvas pages) {
		Failures.log(Status.error(Messages.PreviewPage_failed, reason));
		if (!pages.isDisposed()) {
			Objects.requireNonNull(form).setMessage(Messages.PreviewPage_failed, IMessageProvider.ERROR);
		}
	}

	private void made(LoaPages letter, long revision) {
		PagesCanvas pages = canvas;
		ScrolledForm shown = form;
		if (pages == null || shown == null || pages.isDisposed() || revision != madeOf) {
			return;
		}
		pages.show(letter);
		LoaResult result = letter.result();
		if (result.unprintable().isEmpty()) {
			String count = result.pages() == 1 ? Messages.PreviewPage_page
					: NLS.bind(Messages.PreviewPage_pages, result.pages());
			shown.setMessage(count, IMessageProvider.NONE);
		} else {
			String characters = result.unprintable().stream().map(UnprintableCharacter::description)
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			shown.setMessage(NLS.bind(Messages.PreviewPage_unprintable, characters), IMessageProvider.WARNING);
		}
	}
}
