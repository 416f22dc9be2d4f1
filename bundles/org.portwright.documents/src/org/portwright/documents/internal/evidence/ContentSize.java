package org.portwright.documents.internal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Counts what the content of pages becomes when it is decompressed, before it is: a few bytes may become more than any
 * memory holds.
 */
final class ContentSize {

	private static final long MOST = 128L << 20;
	/** In bytes: of what is not counted, such as LZW, so little becomes nothing that does harm. */
	private static final int MOST_UNCOUNTED = 64 << 10;
	private static final int BUFFER = 1 << 14;

	private long left = MOST;

	/**
	 * Counts the content of one more page.
	 *
	 * @throws IOException if there is too much of it
	 */
	void count(PDPage page) throws IOException {
		for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
			count(streams.next());
		}
	}

	private void count(PDStream stream) throws IOException {
		COSStream raw = stream.getCOSObject();
		List<COSName> filters = stream.getFilters();
		boolean counted = filters.stream().allMatch(COSName.FLATE_DECODE::equals) && filters.size() <= 2;
		try (InputStream in = inflated(raw.createRawInputStream(), counted ? filters.size() : 0)) {
			byte[] buffer = new byte[BUFFER];
			long most = counted ? left : MOST_UNCOUNTED;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				left -= read;
				most -= read;
				if (most < 0 || left < 0) {
					throw new IOException(String.valueOf(MOST));
				}
			}
		}
	}

	private static InputStream inflated(InputStream raw, int times) {
		return times == 0 ? raw : new InflaterInputStream(inflated(raw, times - 1));
	}
}
