package org.portwright.workspace.holidays;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.days.GovernmentHolidays;
import org.portwright.porting.days.Holiday;
import org.portwright.porting.days.HolidayList;
import org.portwright.reference.DataException;
import org.portwright.reference.settings.SettingsFile;
import org.portwright.workspace.internal.texts.Messages;

/**
 * The holidays that a user has added, in his folder of settings: days of his own in {@code extra-holidays.txt}, and
 * files of the government with later years, {@code bank-holidays-YEAR.json} by the last year that each has. Window and
 * command line have the same. Everything here reads or writes the disk.
 */
@SuppressWarnings("nls")
public final class UserHolidays {

	private static final String EXTRA = "extra-holidays.txt";
	private static final String OFFICIAL = "bank-holidays-*.json";
	private static final long MOST_BYTES = 1 << 20;

	private final Path folder;

	/** @param folder need not be there */
	public UserHolidays(Path folder) {
		this.folder = folder;
	}

	/**
	 * Those of the user.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static UserHolidays ofUser(UnaryOperator<@Nullable String> environment) {
		return new UserHolidays(SettingsFile.folder(environment));
	}

	/**
	 * What was found.
	 *
	 * @param extra    the days of the user's own
	 * @param official what each file of the government says, by its name
	 * @param broken   what could not be read, with its place, for people
	 */
	public record Known(List<Holiday> extra, Map<String, HolidayList> official, List<String> broken) {

		/** Copies what it takes. */
		public Known {
			extra = List.copyOf(extra);
			official = new TreeMap<>(official);
			broken = List.copyOf(broken);
		}

		/** Whether nothing was added to what comes with Portwright. */
		public boolean isEmpty() {
			return extra.isEmpty() && official.isEmpty();
		}

		/** All holidays: those that come with Portwright, what the files know better, and the user's own. */
		public HolidayList holidays() {
			HolidayList all = HolidayList.official();
			for (HolidayList newer : official.values()) {
				all = all.updatedBy(newer);
			}
			return all.with(extra);
		}
	}

	/** Where the user's own rule profiles are; the folder need not be there. */
	public Path profiles() {
		return folder.resolve("profiles");
	}

	/** Reads all there is. What cannot be read is named, and the rest counts all the same. */
	public Known read() {
		List<String> broken = new ArrayList<>();
		List<Holiday> extra = extra(broken);
		return new Known(extra, official(broken), broken);
	}

	private List<Holiday> extra(List<String> broken) {
		try {
			ExtraDays read = ExtraDays.read(EXTRA, text(folder.resolve(EXTRA)).lines().toList());
			broken.addAll(read.broken());
			return read.days();
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException e) {
			broken.add(NLS.bind(Messages.UserHolidays_unreadable, folder.resolve(EXTRA)));
			return List.of();
		}
	}

	private Map<String, HolidayList> official(List<String> broken) {
		Map<String, HolidayList> official = new TreeMap<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OFFICIAL)) {
			for (Path file : files) {
				try {
					official.put(String.valueOf(file.getFileName()), government(file));
				} catch (IOException e) {
					broken.add(e.getMessage());
				}
			}
		} catch (NoSuchFileException | NotDirectoryException e) {
			return official;
		} catch (IOException e) {
			broken.add(NLS.bind(Messages.UserHolidays_unreadable, folder));
		}
		return official;
	}

	/** @throws IOException with a message for people that names the file and the place */
	private static HolidayList government(Path file) throws IOException {
		String text;
		try {
			text = text(file);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.UserHolidays_unreadable, file), e);
		}
		try {
			return GovernmentHolidays.read(String.valueOf(file.getFileName()), new StringReader(text));
		} catch (DataException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Pipes and devices are refused, since reading one could block for ever. */
	private static String text(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES || !Files.isRegularFile(file)) {
			throw new IOException(file.toString());
		}
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	/**
	 * Writes the days of the user's own. Other lines of the file stay: they are remarks, or days that were mistyped.
	 *
	 * @throws IOException if it cannot be written, or what is there cannot be read and would be lost; then all is as it
	 *                     was. The message says so
	 */
	public void setExtra(List<Holiday> days) throws IOException {
		List<String> lines;
		try {
			lines = text(folder.resolve(EXTRA)).lines().toList();
		} catch (NoSuchFileException e) {
			lines = List.of();
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.UserHolidays_notKept, folder.resolve(EXTRA)), e);
		}
		write(EXTRA, ExtraDays.updated(lines, days));
	}

	/**
	 * Reads a file that the government publishes.
	 *
	 * @throws IOException if it is no such file, or has no whole year. The message says so, and where
	 */
	public HolidayList official(Path file) throws IOException {
		HolidayList read = government(file);
		if (read.years().isEmpty()) {
			throw new IOException(NLS.bind(Messages.UserHolidays_noYear, file.getFileName()));
		}
		return read;
	}

	/**
	 * Takes the file that the government publishes. One taken before that ends with the same year gives way.
	 *
	 * @return what it says
	 * @throws IOException if it is no such file, or cannot be kept; then all is as it was. The message says so, and
	 *                     where
	 */
	public HolidayList takeOfficial(Path file) throws IOException {
		HolidayList read = official(file);
		write("bank-holidays-" + read.years().last() + ".json", text(file).lines().toList());
		return read;
	}

	/**
	 * Forgets a file of the government.
	 *
	 * @param name one of {@link Known#official}
	 * @throws IOException if it cannot be removed. The message says so
	 */
	public void removeOfficial(String name) throws IOException {
		try {
			Files.deleteIfExists(folder.resolve(name));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.UserHolidays_notWritten, folder.resolve(name)), e);
		}
	}

	private void write(String name, List<String> lines) throws IOException {
		try {
			new SettingsFile(folder.resolve(name)).write(lines);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.UserHolidays_notWritten, folder.resolve(name)), e);
		}
	}
}
