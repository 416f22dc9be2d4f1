package org.portwright.porting.ui.internal.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.documents.LoaPages;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadTexts;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.Sequence;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.orders.MakeLetter;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;

/** Prints letters in the background, page by page, and says then what is not on them as it should be. */
final class LetterPrinting {

	/** Twelve dots a millimetre: small print is sharp, and a page takes no more than some tens of megabytes. */
	private static final int PIXELS = 2480;
	private static final int DEPTH = 24;
	private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final EngagementFiles engagementFiles;
	private final Shell shell;

	/** @param shell the window in which it is said how it went */
	LetterPrinting(EngagementFiles engagementFiles, Shell shell) {
		this.engagementFiles = engagementFiles;
		this.shell = shell;
	}

	/** Prints the letter of an order, opened or not. */
	void print(IFile order, Paper paper) {
		Sequence<List<String>> printing = model -> print(order, paper, model);
		engagementFiles.runner().run(printing.on(engagementFiles), RunMode.asked(Messages.LetterPrinting_job),
				new Reply<>() {

					@Override
					public void done(List<String> notes) {
						if (!notes.isEmpty() && !shell.isDisposed()) {
							MessageDialog.openWarning(shell, Messages.LetterPrinting_notesTitle,
									String.join("\n\n", notes)); //$NON-NLS-1$
						}
					}

					@Override
					public void finished() {
						paper.close();
					}
				});
	}

	private List<String> print(IFile order, Paper paper, ModelCalls model) throws CoreException {
		ModelFile file = model.open(order);
		String name = NLS.bind(Messages.LetterPrinting_name, order.getFullPath().removeFileExtension().lastSegment());
		try (LoaPages letter = model.run(new MakeLetter(engagementFiles.problems().now(), file))) {
			print(name, letter, paper, model.monitor());
			return notes(letter, model.call(() -> unread(file)));
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.LetterPrinting_failed, e));
		}
	}

	private static void print(String name, LoaPages letter, Paper paper, IProgressMonitor monitor)
			throws CoreException, IOException {
		int pages = letter.result().pages();
		var progress = SubMonitor.convert(monitor, pages);
		paper.begin(name);
		boolean complete = false;
		try {
			for (int page = 0; page < pages; page++) {
				progress.subTask(NLS.bind(Messages.LetterPrinting_page, page + 1, pages));
				progress.split(1);
				if (paper.wants(page)) {
					paper.print(letter.draw(page, PIXELS, LetterPrinting::data));
				}
			}
			complete = true;
		} finally {
			if (complete) {
				paper.end();
			} else {
				paper.cancel();
			}
		}
	}

	private static ImageData data(int width, int height, byte[] pixels) {
		return new ImageData(width, height, DEPTH, PALETTE, 1, pixels);
	}

	private static List<String> notes(LoaPages letter, List<String> unread) {
		List<String> notes = new ArrayList<>(unread);
		notes.addAll(letter.result().remarks());
		return notes;
	}

	/** What was typed into a field and is not understood is not in the letter. Asked on the model's thread. */
	private static List<String> unread(ModelFile file) {
		return PlatformUI.getWorkbench().getService(UnreadTexts.class).of(file).stream()
				.map(text -> NLS.bind(Messages.LetterPrinting_unread, text.told(file))).toList();
	}
}
