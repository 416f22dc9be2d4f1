package org.portwright.porting.ui.internal.printing;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.portwright.porting.ui.internal.texts.Messages;

/**
 * The paper of a printer of the platform. A page keeps its size and is in the middle of the sheet; on a smaller sheet
 * it is made smaller. How many copies, and in which order, is the printer's own affair.
 */
final class PrinterPaper implements Paper {

	private static final double A4_WIDTH_IN_INCHES = 210 / 25.4;

	private final Printer printer;

	/** @param printer is closed with this */
	PrinterPaper(Printer printer) {
		this.printer = printer;
	}

	@Override
	public boolean wants(int page) {
		PrinterData data = printer.getPrinterData();
		return data.scope != PrinterData.PAGE_RANGE || page + 1 >= data.startPage && page + 1 <= data.endPage;
	}

	@Override
	public void begin(String name) throws CoreException {
		accepted(printer.startJob(name));
	}

	@Override
	public void print(ImageData picture) throws CoreException {
		accepted(printer.startPage());
		var image = new Image(printer, picture);
		var gc = new GC(printer);
		try {
			Rectangle place = place(picture, sheet(), printer.getDPI());
			gc.drawImage(image, 0, 0, picture.width, picture.height, place.x, place.y, place.width, place.height);
		} finally {
			gc.dispose();
			image.dispose();
		}
		printer.endPage();
	}

	/** The whole sheet with the edges that stay white, as the place of what is printed is counted. */
	private Rectangle sheet() {
		Rectangle printable = printer.getClientArea();
		return printer.computeTrim(0, 0, printable.width, printable.height);
	}

	/** Where a page goes. */
	static Rectangle place(ImageData picture, Rectangle sheet, Point dotsPerInch) {
		double wanted = A4_WIDTH_IN_INCHES * dotsPerInch.x;
		double proportion = (double) picture.height / picture.width * dotsPerInch.y / dotsPerInch.x;
		double width = Math.min(wanted, Math.min(sheet.width, sheet.height / proportion));
		double height = width * proportion;
		return new Rectangle(sheet.x + (int) Math.round((sheet.width - width) / 2),
				sheet.y + (int) Math.round((sheet.height - height) / 2), (int) Math.round(width),
				(int) Math.round(height));
	}

	private static void accepted(boolean taken) throws CoreException {
		if (!taken) {
			throw new CoreException(Status.error(Messages.PrinterPaper_refused));
		}
	}

	@Override
	public void end() {
		printer.endJob();
	}

	@Override
	public void cancel() {
		printer.cancelJob();
	}

	@Override
	public void close() {
		printer.dispose();
	}
}
