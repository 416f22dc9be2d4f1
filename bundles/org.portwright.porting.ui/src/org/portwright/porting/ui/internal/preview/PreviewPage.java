package org.portwright.porting.ui.internal.preview;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.documents.LoaPages;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.editor.ModelPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.orders.MakeLetter;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.work.OperationException;

/**
 * The page <em>Preview</em>: the pages of the PDF as they will print, a moment after each change, also while somebody
 * types on. Until the latest changes are in the pages it says that they are not.
 */
public final class PreviewPage extends FormPage implements ModelPage {

	/** The id of the page. */
	public static final String ID = "preview"; //$NON-NLS-1$

	/** After so many milliseconds a change is to be seen; long enough to type on without a letter for each key. */
	private static final int PAUSE = 400;
	private static final long NEVER = -2;

	private final EditedModel edited;
	private final LetterMaker maker;
	private final Runnable later = this::isDue;
	private @Nullable ScrolledForm form;
	private @Nullable PagesCanvas canvas;
	private @Nullable LetterMaking making;
	private Optional<String> failure = Optional.empty();
	private boolean logged;
	private boolean due;
	/** The revision of the order that a letter was begun of last. */
	private long triedOf = NEVER;

	/** A page of an editor. */
	public PreviewPage(FormEditor editor, EditedModel edited) {
		this(editor, edited, MakeLetter::pages);
	}

	/** A page of an editor that shows what the maker makes. */
	public PreviewPage(FormEditor editor, EditedModel edited, LetterMaker maker) {
		super(editor, ID, Messages.PreviewPage_title);
		this.edited = edited;
		this.maker = maker;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		WorkRunner runner = edited.engagementFiles().runner();
		ScrolledForm made = Objects.requireNonNull(managedForm).getForm();
		form = made;
		made.setText(getTitle());
		made.getForm().setSeparatorVisible(true);
		GridLayoutFactory.fillDefaults().applyTo(made.getBody());
		var pages = new PagesCanvas(made.getBody(), runner, this::say);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(pages);
		canvas = pages;
		making = new LetterMaking(runner, maker, this::made, this::failed);
		IToolBarManager tools = made.getToolBarManager();
		PreviewActions.addTo(tools, pages);
		tools.update(true);
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			make();
			say();
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
		if (isActive()) {
			say();
			makeSoon();
		}
	}

	@Override
	public void problemsChanged() {
		// The letter does not show them, but for what stands in a field and is not in the letter.
		if (isActive()) {
			say();
		}
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here.
	}

	@Override
	public boolean reveal(String path) {
		return false;
	}

	/** Makes the letter of the order as it is now, unless one is being made: then that comes first. */
	private void make() {
		@Nullable
		LetterMaking letters = making;
		if (letters == null || letters.isBusy() || isTried() || !(edited.root() instanceof PortOrder order)) {
			return;
		}
		triedOf = edited.file().revision();
		try {
			ModelProblems problems = edited.engagementFiles().problems().now();
			UkNumberPlan plan = problems.profile(edited.file()).numberPlan();
			letters.start(OrderMirror.of(order).take(),
					new LetterBasis(edited.file().path(), plan, problems.today()));
		} catch (ProfileException e) {
			failure = Optional.of(e.getMessage());
		}
		say();
	}

	/** Makes the letter a moment later. Typing on does not put that off. */
	private void makeSoon() {
		@Nullable
		PagesCanvas pages = canvas;
		if (pages != null && isActive() && !due && !isTried()) {
			due = true;
			pages.getDisplay().timerExec(PAUSE, later);
		}
	}

	private void isDue() {
		due = false;
		if (canvas != null && isActive()) {
			make();
		}
	}

	/** Whether a letter of the order as it is now is or was being made. */
	private boolean isTried() {
		return edited.file().revision() == triedOf;
	}

	private void made(LoaPages letter) {
		failure = Optional.empty();
		logged = false;
		Objects.requireNonNull(canvas).show(letter);
		say();
		makeSoon();
	}

	private void failed(Throwable reason) {
		boolean known = reason instanceof OperationException;
		failure = Optional.of(known ? String.valueOf(reason.getMessage()) : Messages.PreviewPage_failed);
		// Those of before would pass for the letter.
		Objects.requireNonNull(canvas).clear();
		if (!known && !logged) {
			Failures.log(Status.warning(Messages.PreviewPage_failed, reason));
			logged = true;
		}
		say();
		makeSoon();
	}

	/** Says what is shown, or what is wrong with it. */
	private void say() {
		@Nullable
		PagesCanvas pages = canvas;
		@Nullable
		LetterMaking letters = making;
		if (pages == null || letters == null) {
			return;
		}
		Optional<LoaPages> letter = pages.letter();
		if (letters.isBusy() || !isTried()) {
			say(letter.isPresent() ? Messages.PreviewPage_remaking : Messages.PreviewPage_making,
					IMessageProvider.NONE);
		} else if (failure.isPresent()) {
			say(failure.get(), IMessageProvider.ERROR);
		} else if (pages.failure().isPresent()) {
			say(NLS.bind(Messages.PagePictures_failed, pages.failure().get() + 1), IMessageProvider.ERROR);
		} else if (!edited.unread().isEmpty()) {
			say(NLS.bind(Messages.PreviewPage_unread, edited.unread().getFirst().told(edited.file())),
					IMessageProvider.WARNING);
		} else {
			letter.ifPresent(this::say);
		}
	}

	private void say(LoaPages letter) {
		PrintedPdf result = letter.result();
		if (result.unprintable().isEmpty()) {
			say(switch (letter.origin()) {
			case ORDER -> result.pages() == 1 ? Messages.PreviewPage_page
					: NLS.bind(Messages.PreviewPage_pages, result.pages());
			case SUBMITTED -> NLS.bind(Messages.PreviewPage_submitted, result.pages());
			case SIGNED_COPY -> NLS.bind(Messages.PreviewPage_signedCopy, result.pages());
			case REPRINT -> NLS.bind(Messages.PreviewPage_reprint, result.pages());
			}, IMessageProvider.NONE);
		} else {
			say(String.join(" ", result.remarks()), IMessageProvider.WARNING); //$NON-NLS-1$
		}
	}

	private void say(String text, int type) {
		ScrolledForm shown = Objects.requireNonNull(form);
		if (!text.equals(shown.getMessage()) || type != shown.getMessageType()) {
			shown.setMessage(text, type);
		}
	}

	@Override
	public void dispose() {
		@Nullable
		LetterMaking letters = making;
		if (letters != null) {
			letters.stop();
		}
		making = null;
		canvas = null;
		super.dispose();
	}
}
