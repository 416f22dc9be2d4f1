package org.portwright.ui.internal.seeded;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.core.runtime.jobs.Job;
import org.portwright.workbench.testing.WindowEvents;

/**
 * What is in memory while no file is open.
 *
 * @param bytes       by class; without the objects of SWT for assistive tools, which GTK keeps in its own time
 * @param ofOpenFiles the classes of editors and of the files in them, with the number of objects
 */
@SuppressWarnings("nls")
record LiveObjects(Map<String, Long> bytes, Map<String, Integer> ofOpenFiles) {

	/** A class in the histogram: its number, objects, bytes and name. */
	private static final Pattern ROW = Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+)  (\\S+)");
	private static final Pattern OF_OPEN_FILES = Pattern.compile("org\\.portwright\\.(.*Editor|workspace\\.ModelFile"
			+ "|ui\\.fields\\.EditedModel|model\\.impl\\.(PortOrder|Tenant)Impl)");
	private static final String FOR_ASSISTIVE_TOOLS = "org.eclipse.swt.accessibility.AccessibleObject";
	/** Objects with finalizers or weak references to them are collected later than others. */
	private static final int COLLECTIONS = 5;
	private static final int SHOWN = 20;

	/** Waits for the jobs, collects garbage and counts. */
	static LiveObjects count() {
		WindowEvents.untilSettled("the jobs are done", Job.getJobManager()::isIdle);
		for (int i = 0; i < COLLECTIONS; i++) {
			System.gc();
			WindowEvents.handleAll();
		}
		Map<String, Long> bytes = new TreeMap<>();
		Map<String, Integer> ofOpenFiles = new TreeMap<>();
		for (var row : ROW.matcher(histogram()).results().toList()) {
			String type = row.group(3);
			if (!type.equals(FOR_ASSISTIVE_TOOLS)) {
				bytes.put(type, Long.valueOf(row.group(2)));
			}
			if (OF_OPEN_FILES.matcher(type).matches()) {
				ofOpenFiles.put(type, Integer.valueOf(row.group(1)));
			}
		}
		return new LiveObjects(bytes, ofOpenFiles);
	}

	/** Returns each class with more objects than {@code before}. */
	List<String> beyond(LiveObjects before) {
		return ofOpenFiles.entrySet().stream()
				.filter(type -> type.getValue() > before.ofOpenFiles.getOrDefault(type.getKey(), 0))
				.map(type -> type.getKey() + ": " + before.ofOpenFiles.get(type.getKey()) + " -> " + type.getValue())
				.toList();
	}

	/** Returns how many bytes there are more than {@code before}. */
	long bytesBeyond(LiveObjects before) {
		return sum(bytes) - sum(before.bytes);
	}

	/** Returns the classes that grew most since {@code before}, each with its bytes. */
	List<String> grownMost(LiveObjects before) {
		Map<String, Long> grown = new TreeMap<>(bytes);
		before.bytes.forEach((type, size) -> grown.merge(type, -size, Long::sum));
		return grown.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(SHOWN)
				.map(type -> type.getKey() + ": " + type.getValue()).toList();
	}

	private static long sum(Map<String, Long> bytes) {
		return bytes.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The virtual machine collects once more before it counts. */
	private static String histogram() {
		try {
			return String.valueOf(ManagementFactory.getPlatformMBeanServer().invoke(
					new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
					new Object[] { new String[0] }, new String[] { String[].class.getName() }));
		} catch (JMException e) {
			throw new AssertionError(e);
		}
	}
}
