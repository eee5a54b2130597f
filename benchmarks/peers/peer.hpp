// The protocol of README.md for peers in C++: stages, totals, and commands on standard input.
#pragma once
#include <time.h>

#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

inline long cpuNanos() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1000000000L + t.tv_nsec;
}

struct Peer {
  std::vector<std::string> stages;
  std::vector<long> spent;
  long molecules = 0, failed = 0, bits = 0, alerted = 0;
  long mark = 0;

  explicit Peer(std::vector<std::string> names) : stages(names), spent(names.size(), 0) {}

  void begin() { mark = cpuNanos(); }

  void lap(int stage) {
    long now = cpuNanos();
    spent[stage] += now - mark;
    mark = now;
  }

  void reset() {
    spent.assign(stages.size(), 0);
    molecules = failed = bits = alerted = 0;
  }

  void report() const {
    printf("totals\tmolecules=%ld\tfailed=%ld\tbits=%ld\talerted=%ld\nstages", molecules, failed, bits, alerted);
    for (size_t i = 0; i < stages.size(); i++) printf("\t%s=%ld", stages[i].c_str(), spent[i]);
    printf("\n");
    fflush(stdout);
  }

  int serve(const char *name, const char *version, const char *file, const std::function<void(const std::string &)> &work) {
    std::ifstream in(file);
    std::vector<std::string> smiles;
    std::string line;
    while (getline(in, line)) smiles.push_back(line.substr(0, line.find_first_of(" \t")));
    printf("ready\t%s\t%s\n", name, version);
    fflush(stdout);
    while (getline(std::cin, line)) {
      std::istringstream words(line);
      std::string command;
      size_t from = 0, to = 0;
      words >> command >> from >> to;
      if (command == "quit") break;
      if (command == "report") {
        report();
        continue;
      }
      if (command == "reset") reset();
      long before = cpuNanos();
      for (size_t i = from; i < to && i < smiles.size(); i++) work(smiles[i]);
      printf("done\t%ld\n", cpuNanos() - before);
      fflush(stdout);
    }
    return 0;
  }
};
