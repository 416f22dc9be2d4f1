package org.portwright.documents;

import java.io.IOException;
import java.io.OutputStream;

import org.portwright.documents.internal.loa.Letter;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.documents.printing.pdf.PdfFile;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderCopy;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.life.LetterSignature;

/**
 * Makes the Letter of Authorization as a PDF: A4, with all that Microsoft's UK form for such numbers asks, in words of
 * our own, and on pages behind it what carriers ask beyond the form. It is flat and not encrypted, to be signed on
 * paper or by a signing service. English in every locale.
 * <p>Reads the order and the installed fonts, writes the stream and nothing else. The same order and options give the
 * same bytes, on machines with the same fonts where a character needs an installed one. Safe for several threads as
 * long as nobody changes the order meanwhile.
 */
public final class LoaPdf {

	private final UkNumberPlan plan;

	public LoaPdf(UkNumberPlan plan) {
		this.plan = plan;
	}

	/**
	 * Writes the letter of an order.
	 *
	 * @param order any order, also one that is not complete: what is missing becomes a line to write on
	 * @param out   gets the PDF; not closed
	 * @throws IOException if the stream cannot be written
	 */
	public PrintedPdf write(PortOrder order, LoaOptions options, OutputStream out) throws IOException {
		return PdfFile.write(DocumentSeal.LETTER, options.today(), fonts -> {
			var letter = new Letter(options.toSign() ? unsigned(order) : order, mark(options), options.today(),
					options.dates(), plan, fonts);
			return new PdfFile.Pages(letter.title(), letter.sheets());
		}, out);
	}

	/** Who signs writes the day beside the signature, whatever was entered before. */
	private static PortOrder unsigned(PortOrder order) {
		PortOrder copy = OrderCopy.alone(order);
		LetterSignature.of(copy).ifPresent(signature -> signature.setDate(null));
		return copy;
	}

	private static Letter.Mark mark(LoaOptions options) {
		if (options.again()) {
			return Letter.Mark.REPRINT;
		}
		if (options.toSign()) {
			return Letter.Mark.FINGERPRINT;
		}
		return options.draft() ? Letter.Mark.DRAFT : Letter.Mark.NONE;
	}
}
