package org.portwright.porting.profiles;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.internal.texts.Messages;

/**
 * The rule profiles that orders may name: those that come with Portwright and own ones, each in a file of one folder.
 * Immutable.
 */
public final class OwnProfiles {

	/** No own profiles. */
	public static final OwnProfiles NONE = new OwnProfiles(Map.of(), List.of());

	private static final String FILES = "*.json"; //$NON-NLS-1$

	private final Map<String, RuleProfile> byName;
	private final List<String> broken;

	private OwnProfiles(Map<String, RuleProfile> byName, List<String> broken) {
		this.byName = new LinkedHashMap<>(byName);
		this.broken = List.copyOf(broken);
	}

	/**
	 * Reads the profiles of a folder, by the names of their files. What cannot be read is {@link #broken}, and the
	 * others count all the same.
	 *
	 * @param folder need not be there
	 */
	public static OwnProfiles read(Path folder) {
		Map<String, RuleProfile> byName = new LinkedHashMap<>();
		List<String> broken = new ArrayList<>();
		for (Path file : files(folder, broken)) {
			try {
				RuleProfile profile = RuleProfiles.read(file);
				if (RuleProfiles.names().contains(profile.name()) || byName.containsKey(profile.name())) {
					broken.add(NLS.bind(Messages.OwnProfiles_twice, file, profile.name()));
				} else {
					byName.put(profile.name(), profile);
				}
			} catch (ProfileException e) {
				broken.add(e.getMessage());
			}
		}
		return byName.isEmpty() && broken.isEmpty() ? NONE : new OwnProfiles(byName, broken);
	}

	private static List<Path> files(Path folder, Collection<String> broken) {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, FILES)) {
			for (Path file : all) {
				// Nobody waits for what is no file, such as a pipe.
				if (Files.isRegularFile(file)) {
					files.add(file);
				}
			}
		} catch (NoSuchFileException | NotDirectoryException e) {
			return List.of();
		} catch (IOException e) {
			broken.add(NLS.bind(Messages.RuleProfiles_unreadable, folder));
		}
		files.sort(null);
		return files;
	}

	/** What could not be read, each with its file and, where there is one, its line, for people. */
	public List<String> broken() {
		return broken;
	}

	/** The names of all profiles, those that come with Portwright first. */
	public List<String> names() {
		return Stream.concat(RuleProfiles.names().stream(), byName.keySet().stream()).toList();
	}

	/**
	 * Gives a profile.
	 *
	 * @param name one of {@link #names}
	 * @throws ProfileException if there is no profile of that name; the message says what is broken
	 */
	public RuleProfile named(String name) throws ProfileException {
		Optional<RuleProfile> own = Optional.ofNullable(byName.get(name));
		if (own.isPresent()) {
			return own.get();
		}
		if (RuleProfiles.names().contains(name)) {
			return RuleProfiles.named(name);
		}
		String unknown = NLS.bind(Messages.ProfileReader_unknown, name, String.join(", ", names())); //$NON-NLS-1$
		throw new ProfileException(broken.isEmpty() ? unknown
				: NLS.bind(Messages.OwnProfiles_broken, unknown, String.join(" ", broken))); //$NON-NLS-1$
	}

	/**
	 * The profile that an order names, the default where it names none.
	 *
	 * @throws ProfileException if there is no profile of that name
	 */
	public RuleProfile of(PortOrder order) throws ProfileException {
		return of(order.getRuleProfile());
	}

	/**
	 * The profile that an order asks for, the default where it says nothing.
	 *
	 * @param name what an order says of its profile
	 * @throws ProfileException if there is no profile of that name
	 */
	public RuleProfile of(@Nullable String name) throws ProfileException {
		return name == null || name.isBlank() ? RuleProfiles.usual() : named(name.strip());
	}

	/** Makes the number plans, so that nobody who asks for the profile of an order waits for one. */
	public void prepare() {
		byName.values().forEach(profile -> profile.numberPlan().prepare());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| other instanceof OwnProfiles own && byName.equals(own.byName) && broken.equals(own.broken);
	}

	@Override
	public int hashCode() {
		return byName.hashCode() + broken.hashCode();
	}
}
