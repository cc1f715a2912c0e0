/**
 * Speed of the hot functions on one core. The benchmarks themselves stand in the packages of what
 * they measure, like tests.
 */
package clippings.bench.jmh;
