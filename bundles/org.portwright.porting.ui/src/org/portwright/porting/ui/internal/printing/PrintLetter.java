package org.portwright.porting.ui.internal.printing;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.wizards.FileInViewHandler;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Prints the Letter of Authorization of the order in view: asks with the platform's dialog for the printer, or shows
 * the PDF in the system's viewer where nothing can be printed.
 */
public final class PrintLetter extends FileInViewHandler {

	/** Waits for the command. */
	public PrintLetter() {
		super(FileKind.PORTING, Messages.PrintLetter_noOrder);
	}

	@Override
	protected void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file) {
		print(window.getShell(), engagementFiles, file);
	}

	private static void print(Shell shell, EngagementFiles engagementFiles, IFile order) {
		try {
			if (hasNoPrinter()) {
				new LetterViewing(engagementFiles).view(order);
			} else {
				choose(shell).map(Printer::new).map(PrinterPaper::new)
						.ifPresent(paper -> new LetterPrinting(engagementFiles, shell).print(order, paper));
			}
		} catch (SWTException | SWTError e) {
			Failures.log(Status.warning(Messages.PrinterPaper_refused, e));
			new LetterViewing(engagementFiles).view(order);
		}
	}

	/** Linux is not asked: the answer may come late, and its dialog can always print to a file. */
	private static boolean hasNoPrinter() {
		return !Platform.OS.isLinux() && Printer.getPrinterList().length == 0;
	}

	private static Optional<PrinterData> choose(Shell shell) {
		var dialog = new PrintDialog(shell, SWT.PRIMARY_MODAL);
		dialog.setText(Messages.PrintLetter_title);
		var data = new PrinterData();
		data.orientation = PrinterData.PORTRAIT;
		dialog.setPrinterData(data);
		return Optional.ofNullable(dialog.open());
	}
}
