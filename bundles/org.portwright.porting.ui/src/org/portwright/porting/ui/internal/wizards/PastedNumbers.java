package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.portwright.numbering.Place;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.kept.ReadSentText;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.orders.ChosenNumbers;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * A field for any text with numbers in it, and beside it a moment later what was understood: each is marked in the
 * text, and can be unticked or mended there. It begins with what is on the clipboard, if there are numbers in that.
 */
final class PastedNumbers {

	/** Typing goes on within that time. */
	private static final int PAUSE_MS = 200;
	/** Nobody needs to be told that something goes on for so long. */
	private static final int UNNOTICED_MS = 300;
	private static final int WIDTH = 960;
	/** The text gets what its share of the width is. */
	private static final int LEAST_WIDTH = 100;
	private static final int HEIGHT = 430;
	private static final int[] SHARES = { 4, 5 };

	private final WorkRunner runner;
	private final PastedText text;
	private final Label origin;
	private final NumberPreview preview;
	private final NumberReading reading;
	private final Runnable read = this::read;
	private Optional<Path> file = Optional.empty();
	private String fileText = ""; //$NON-NLS-1$
	private boolean large;
	private UkNumberPlan plan = RuleProfiles.usual().numberPlan();
	private final Runnable sayReading = this::sayReading;

	PastedNumbers(Composite parent, WorkRunner runner) {
		this.runner = runner;
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(sash);
		var side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(side);
		var label = new Label(side, SWT.NONE);
		label.setText(Messages.PastedNumbers_label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		text = new PastedText(side, this::look, this::changed, this::met);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LEAST_WIDTH, SWT.DEFAULT)
				.applyTo(text.control());
		origin = new Label(side, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(origin);
		var choose = new Button(side, SWT.PUSH);
		choose.setText(Messages.PastedNumbers_file);
		choose.addListener(SWT.Selection, event -> chooseFile());
		preview = new NumberPreview(sash, text::restyle, this::takeLarge);
		preview.onPlace(this::show);
		sash.setWeights(SHARES);
		reading = new NumberReading(text.control(), runner, this::show, this::showUnread);
	}

	/** The numbers of the text as it is now, as they are ticked. */
	ChosenNumbers chosen() {
		return new ChosenNumbers(text.text(), preview.numbers().ticked(), preview.numbers().unticked(), large, plan);
	}

	/** The file or text that these numbers are from. */
	TextSource source() {
		String now = text.text();
		return new TextSource(now, file.filter(read -> TextSource.isLeft(fileText, now)));
	}

	/**
	 * Has the text read by the number plan of an order, whose rule profile says which prefixes are not ported; by that
	 * of the usual one before.
	 */
	void readBy(UkNumberPlan other) {
		if (other != plan) {
			plan = other;
			read();
		}
	}

	/** Lets paste there at once. */
	void setFocus() {
		text.control().setFocus();
	}

	private MarkStyles.Look look(long meaning) {
		return preview.look(meaning);
	}

	private void met(long meaning) {
		preview.select(meaning);
	}

	private void changed() {
		origin.setText(""); //$NON-NLS-1$
		text.control().getDisplay().timerExec(PAUSE_MS, read);
	}

	private void show(Place place, boolean opened) {
		text.show(place);
		if (opened) {
			setFocus();
		}
	}

	private void show(ReadText result) {
		// What was typed since is read soon.
		if (result.text().equals(text.text())) {
			preview.show(result);
			text.mark(result.marks());
		}
	}

	private void showUnread(String reason) {
		preview.showUnread(reason);
		text.mark(TextMarks.NONE);
	}

	/** Takes what is on the clipboard once the window stands, if there are numbers in it and nothing was typed yet. */
	void suggestClipboard() {
		StyledText field = text.control();
		field.getDisplay().asyncExec(() -> {
			if (!field.isDisposed()) {
				suggest(clipboardText(field.getDisplay()));
			}
		});
	}

	private void suggest(@Nullable String found) {
		if (found == null || found.length() > ReadNumberText.MOST_CHARACTERS) {
			return;
		}
		new NumberReading(text.control(), runner, result -> {
			if (result.numbers().count() > 0 && text.length() == 0) {
				text.suggest(found);
				origin.setText(Messages.PastedNumbers_clipboard);
			}
		}, reason -> {
			// Nobody asked for what is on the clipboard.
		}).read(found, false, plan);
	}

	private static @Nullable String clipboardText(Display display) {
		var clipboard = new Clipboard(display);
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private void read() {
		if (!text.control().isDisposed()) {
			reading.read(text.text(), large, plan);
			text.control().getDisplay().timerExec(UNNOTICED_MS, sayReading);
		}
	}

	private void takeLarge() {
		large = true;
		read();
	}

	private void sayReading() {
		if (!text.control().isDisposed() && reading.isGoing()) {
			preview.showReading(true);
		}
	}

	private void chooseFile() {
		var dialog = new FileDialog(text.control().getShell(), SWT.OPEN);
		dialog.setText(Messages.PastedNumbers_fileTitle);
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.md;*.eml;*.html;*.htm", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.PastedNumbers_fileTexts, Messages.PastedNumbers_fileAll });
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			readFile(Path.of(chosen));
		}
	}

	/** Reads a file into the field, in the background. */
	void readFile(Path chosen) {
		String name = String.valueOf(chosen.getFileName());
		runner.run(new ReadSentText(chosen), RunMode.shown(NLS.bind(Messages.PastedNumbers_reading, name)),
				new Reply<>() {

					@Override
					public void done(ReadSentText.Read content) {
						if (!text.control().isDisposed()) {
							text.set(content.text());
							file = Optional.of(chosen);
							fileText = content.text();
							tell(content.remark().map(remark -> NLS.bind(Messages.PastedNumbers_remark, name, remark))
									.orElse(name));
						}
					}

					@Override
					public boolean failed(Throwable reason) {
						boolean told = reason instanceof CoreException && !origin.isDisposed();
						if (told) {
							tell(reason.getMessage());
						}
						return told;
					}
				});
	}

	/** Says below the text where it is from, and what there is to know of that, on as many lines as it takes. */
	private void tell(String words) {
		origin.setText(words);
		origin.requestLayout();
	}
}
