package org.citedeck.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code generate} was asked to do.
 *
 * @param items at most so many of each article
 * @param files in the order given; {@code -} is standard input
 */
record Arguments(boolean help, int items, List<String> files) {

    static Arguments parse(String[] arguments) throws MistakenException {
        boolean help = false;
        int items = Integer.MAX_VALUE;
        var files = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "-h", "--help" -> help = true;
                case "--format" -> format(value(arguments, ++i, "--format"));
                case "--items" -> items = number(value(arguments, ++i, "--items"));
                default -> files.add(file(arguments[i]));
            }
        }
        if (!help && files.isEmpty()) {
            throw new MistakenException("Which article? Name a file, or - for standard input.");
        }
        return new Arguments(help, items, List.copyOf(files));
    }

    private static String value(String[] arguments, int at, String option) throws MistakenException {
        if (at >= arguments.length) {
            throw new MistakenException(option + " needs a value.");
        }
        return arguments[at];
    }

    private static void format(String name) throws MistakenException {
        if (!name.equals("jsonl")) {
            throw new MistakenException("There is no format " + name + "; there is jsonl.");
        }
    }

    private static int number(String text) throws MistakenException {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
            throw new MistakenException("--items takes a number from 0 up, not " + text + ".");
        } catch (NumberFormatException e) {
            throw new MistakenException("--items takes a number, not " + text + ".", e);
        }
    }

    private static String file(String name) throws MistakenException {
        if (name.startsWith("-") && !name.equals("-")) {
            throw new MistakenException("There is no option " + name + ".");
        }
        return name;
    }

    /** The command was not given as it should be; the message is for whoever typed it. */
    static final class MistakenException extends Exception {

        private static final long serialVersionUID = 1L;

        MistakenException(String message) {
            super(message);
        }

        MistakenException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
