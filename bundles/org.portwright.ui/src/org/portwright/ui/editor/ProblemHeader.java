package org.portwright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.ui.editor.ProblemList.Entry;
import org.portwright.ui.unread.UnreadText;

/**
 * The line on top of a page that counts the problems and what is not understood, lists them at a click and leads to
 * each. Whoever wants to see it finds what was checked and is fine in the same list.
 */
final class ProblemHeader {

	/** A list longer than anybody reads helps nobody; the Problems view has all. */
	private static final int LISTED = 25;
	/** Has the sign that something is done. */
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets"; //$NON-NLS-1$

	private final Form form;
	private final EditedModel edited;
	private final Consumer<String> reveal;
	private final Function<Problem, String> names;
	private final ResourceManager resources;

	/**
	 * @param reveal shows the field of a path
	 * @param names  gives the name of the field that a problem is in
	 */
	ProblemHeader(Form form, EditedModel edited, Consumer<String> reveal, Function<Problem, String> names) {
		this.form = form;
		this.edited = edited;
		this.reveal = reveal;
		this.names = names;
		resources = new LocalResourceManager(JFaceResources.getResources(), form);
		form.addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(this::list));
	}

	/** Counts anew. */
	void refresh() {
		if (form.isDisposed()) {
			return;
		}
		List<Problem> problems = edited.problems();
		List<Problem> due = problems.stream().filter(edited::isDue).toList();
		int needed = problems.size() - due.size();
		int unread = edited.unread().size();
		String text = text(due.size() + unread, needed, edited.fine().size());
		int type = unread > 0 ? IMessageProvider.ERROR : text.isEmpty() ? IMessageProvider.NONE : type(due);
		if (!text.equals(form.getMessage()) || type != form.getMessageType()) {
			form.setMessage(text.isEmpty() ? null : text, type);
		}
	}

	private static String text(int due, int needed, int fine) {
		List<String> parts = new ArrayList<>();
		if (due == 1) {
			parts.add(Messages.ProblemHeader_problem);
		} else if (due > 1) {
			parts.add(NLS.bind(Messages.ProblemHeader_problems, due));
		}
		if (needed > 0) {
			parts.add(NLS.bind(Messages.ProblemHeader_needed, needed));
		}
		if (parts.isEmpty() && fine > 0) {
			parts.add(NLS.bind(Messages.ProblemHeader_fine, fine));
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static int type(List<Problem> due) {
		if (due.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
			return IMessageProvider.ERROR;
		}
		if (due.stream().anyMatch(problem -> problem.severity() == Severity.WARNING)) {
			return IMessageProvider.WARNING;
		}
		// Only what is at least that can be clicked.
		return IMessageProvider.INFORMATION;
	}

	private void list(HyperlinkEvent event) {
		List<Entry> wrong = new ArrayList<>();
		for (UnreadText text : edited.unread()) {
			wrong.add(new Entry(NLS.bind(Messages.ProblemHeader_item, text.name(), text.reason()),
					PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK),
					text.path()));
		}
		List<Problem> problems = new ArrayList<>(edited.problems().stream().filter(edited::isDue).toList());
		edited.problems().stream().filter(problem -> !edited.isDue(problem)).forEach(problems::add);
		for (Problem problem : problems.subList(0, Math.min(problems.size(), LISTED))) {
			wrong.add(new Entry(NLS.bind(Messages.ProblemHeader_item, names.apply(problem),
					problem.message()), image(problem), problem.feature()));
		}
		if (problems.size() > LISTED) {
			wrong.add(new Entry(NLS.bind(Messages.ProblemHeader_more, problems.size() - LISTED), null, "")); //$NON-NLS-1$
		}
		List<Entry> fine = edited.fine().stream().map(one -> new Entry(one.message(), fineImage(), one.feature()))
				.toList();
		new ProblemList(event.widget instanceof Control link ? link : form, wrong, fine, reveal).open();
	}

	private @Nullable Image fineImage() {
		return ResourceLocator.imageDescriptorFromBundle(CHEAT_SHEETS, "icons/obj16/complete_status.svg") //$NON-NLS-1$
				.map(resources::create).orElse(null);
	}

	private Image image(Problem problem) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		if (!edited.isDue(problem) || problem.severity() == Severity.INFO) {
			return images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		}
		return images.getImage(problem.severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
				: ISharedImages.IMG_OBJS_WARN_TSK);
	}
}
