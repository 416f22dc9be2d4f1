package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule without which there are possible dates again.
 *
 * @param code     the code of the rule
 * @param text     what to do and what it gives, for people
 * @param earliest the first date that is possible then
 * @param latest   the last one; empty where there is none
 */
public record Relaxation(String code, String text, LocalDate earliest, Optional<LocalDate> latest) {
}
