package org.portwright.workspace.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The folder beside an order with the files that belong to it: {@code london.files} beside {@code london.porting}. What
 * lies there is what somebody sent, whatever it is called; none of it is a file of the engagement.
 */
@SuppressWarnings("nls")
public final class KeptFolder {

	private static final String ENDING = ".files";
	private static final String ORDER = "." + FileKind.PORTING.extension();

	private KeptFolder() {
	}

	/** The folder of an order, whether it is there or not. */
	public static Path of(Path order) {
		return order.resolveSibling(ofName(String.valueOf(order.getFileName())));
	}

	/**
	 * Returns whether something else is in the place of the folder, above all a link: what is kept would be written
	 * outside of the engagement.
	 */
	public static boolean isForeign(Path folder) throws IOException {
		try {
			BasicFileAttributes there = Files.readAttributes(folder, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			// Windows calls a junction a folder and something other.
			return !there.isDirectory() || there.isOther();
		} catch (NoSuchFileException none) {
			return false;
		}
	}

	/** What the folder of an order is called. */
	public static String ofName(String order) {
		return (order.endsWith(ORDER) ? order.substring(0, order.length() - ORDER.length()) : order) + ENDING;
	}

	/** What the order is called whose folder would be called so; empty if none is. */
	public static Optional<String> orderOf(String folder) {
		return folder.endsWith(ENDING) && folder.length() > ENDING.length()
				? Optional.of(folder.substring(0, folder.length() - ENDING.length()) + ORDER)
				: Optional.empty();
	}

	/** Whether a folder is that of an order which is there. */
	public static boolean isOne(Path folder) {
		Path name = folder.getFileName();
		return name != null && orderOf(name.toString())
				.filter(order -> Files.isRegularFile(folder.resolveSibling(order))).isPresent();
	}
}
